/** Every picture in every language and scheme is as it was when somebody last looked at it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureText } from '../../src/scene/definitions.js';
import { pictures } from './all-pictures.js';
import { accepted, snapshots } from './snapshot.js';

for (const [kind, text] of snapshots())
  test(`${kind}: no picture has changed; npm run snapshots shows them, and with -- --update accepts them`, () => {
    const [now, before] = [text, accepted(kind)].map(all => all.split('\n'));
    const at = now!.findIndex((line, index) => line !== before![index]);
    if (at < 0) return assert.equal(now!.length, before!.length);
    const picture = now!
      .slice(0, at + 1)
      .filter(line => line.startsWith('=='))
      .at(-1);
    assert.equal(now![at], before![at], `${picture ?? kind}, line ${at + 1}`);
  });

test('files hold only plain colours, two weights, no nested svg and no direction but the root’s', () => {
  for (const { kind, name, draw } of pictures.filter(({ scheme }) => scheme === 'dark')) {
    const svg = pictureText(draw());
    for (const [, value] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g))
      assert.match(value!, /^(#[\da-f]{6}|none|url\(#opic-[\w-]+\))$/, `${kind} ${name}`);
    // As part of a list resvg does not find a family in quotes.
    for (const [, family] of svg.matchAll(/font-family="([^"]*)"/g)) assert.doesNotMatch(family!, /['&]/);
    for (const [, weight] of svg.matchAll(/font-weight="([^"]*)"/g)) assert.match(weight!, /^[47]00$/);
    assert.doesNotMatch(svg.slice(5), /<svg|direction="rtl"|undefined|NaN|var\(/, `${kind} ${name}`);
    assert.equal(svg.match(/direction="/g)?.length, 1);
  }
});

test('no two different pictures share an id, and every id that is used is there', () => {
  const owners = new Map<string, string>();
  for (const { kind, name, scheme, draw } of pictures.filter(({ name }) => / (en|ar)$/.test(name))) {
    const svg = pictureText(draw());
    const own = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    assert.deepEqual(
      [...new Set([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!))].sort(),
      [...own].sort(),
    );
    for (const id of own) {
      assert.equal(owners.get(id), undefined, `${kind} ${name} ${scheme} has ${id} of ${owners.get(id)}`);
      owners.set(id, `${kind} ${name} ${scheme}`);
    }
  }
  assert.ok(owners.size > 100);
});

test('a picture of a region holds nothing that lies outside it', () => {
  const [europe] = pictures.filter(({ kind, name }) => kind === 'map' && name === 'europe en');
  const svg = pictureText(europe!.draw());
  assert.match(svg, /data-state="SVN"/);
  assert.doesNotMatch(svg, /data-state="(ARG|FJI|NZL|TUV)"/);
});
