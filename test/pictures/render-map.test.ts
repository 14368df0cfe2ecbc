import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { dataset, statusOn, toDocument } from '../../src/model/index.js';
import { languages, renderMap } from '../../src/entries/static.js';
import { sourceName } from '../../src/i18n/attribution.js';
import { localizerFor } from '../../src/pictures/localizers.js';

/** Reads it as strictly as a mail program or a feed reader might. */
function parse(svg: string) {
  const fail = (level: string, message: string) => assert.fail(`${level}: ${message}`);
  return new DOMParser({ onError: fail }).parseFromString(svg, 'image/svg+xml');
}

const elements = (svg: string, name: string) => [...parse(svg).getElementsByTagName(name)];

for (const lang of languages) {
  test(`${lang}: well formed, says title, counts, date, source and boundaries`, () => {
    const svg = renderMap({ lang, asOf: '2022-05-24' });
    const localizer = localizerFor(lang);
    const text = elements(svg, 'text')
      .map(element => element.textContent)
      .join(' ');
    const solid = (said: string) => said.replace(/[\s\u202a-\u202e]/g, '');
    for (const said of [
      localizer.text(dataset.treaty.title),
      localizer.date('2022-05-24'),
      localizer.msg('counted'),
      sourceName(dataset, localizer),
      localizer.msg('boundaries'),
      localizer.msg('note-malvinas'),
    ]) {
      assert.ok(solid(text).includes(solid(said)), said);
    }
    for (const count of ['48', '16', '133'])
      assert.ok(text.split(/[\s\u202b\u202c]+/).includes(count), count);
    assert.equal(parse(svg).documentElement!.getAttribute('lang'), lang);
  });
}

test('every State has the right status on each of its shapes, at any date', () => {
  for (const date of ['2012-02-27', '2014-04-14', '2022-05-24', dataset.statusAsAt]) {
    const svg = renderMap({ asOf: date });
    // The signatories' are groups: a ground and stripes.
    const shapes = ['path', 'circle', 'g'].flatMap(name =>
      elements(svg, name).filter(shape => shape.getAttribute('data-state')),
    );
    const drawn = new Set(shapes.map(shape => shape.getAttribute('data-state')));
    assert.equal(drawn.size, 197);
    const records = new Map(dataset.states.map(record => [record.iso3, record]));
    for (const shape of shapes) {
      const record = records.get(shape.getAttribute('data-state')!)!;
      assert.equal(shape.getAttribute('data-status'), statusOn(record, date), `${record.iso3} on ${date}`);
    }
  }
});

test('needs no style sheet, script or other file', () => {
  const svg = renderMap();
  assert.doesNotMatch(svg, /<style|<script|<image|href=|var\(|NaN|undefined|style="/);
});

test('what the data say is text', () => {
  const document = toDocument(dataset);
  const data = {
    ...document,
    source: { name: '<script>alert(1)</script> & "co"\u0000\ud800', url: 'https://example.org' },
    treaty: { ...document.treaty, title: { en: '</text><script>alert(1)</script>' } },
  };
  const svg = renderMap({ data });
  assert.equal(elements(svg, 'script').length, 0);
  assert.ok(elements(svg, 'text').some(element => element.textContent?.includes('<script>')));
});

test('refuses what it does not know, by name', () => {
  assert.throws(() => renderMap({ asOf: '2022-02-30' }), /asOf: 2022-02-30/);
  for (const id of ['', '1', 'a b', 'a"', 'a)', 'é'])
    assert.throws(() => renderMap({ id }), /^RangeError: id: .* expected is a letter/);
  assert.throws(() => renderMap({ lang: 'xx' }), /lang: xx/);
  assert.throws(() => renderMap({ region: 'atlantis' as never }), /region: atlantis/);
});

test('says what it was given and what it expects, when called in another way than it should be', () => {
  const calls: [options: unknown, said: RegExp][] = [
    ['fr', /^options: fr was given; expected is an object such as \{/],
    [null, /^options: null was given/],
    [['fr'], /^options: a list of 1 was given/],
    [new Date('2022-05-24'), /^options: an object was given; expected is an object such as \{/],
    [
      { asof: '2022-05-24' },
      /^options: asof was given; expected is one of asOf, lang, scheme, data, id, region, states, statesLabel, pledged, pledgedLabel, pledgedSource$/,
    ],
    [{ asOf: null }, /^asOf: null was given; expected is a calendar date/],
    [{ lang: null }, /^lang: null was given; expected is one of en, ar/],
    [{ region: ['africa'] }, /^region: a list of 1 was given; expected is one of world, africa/],
  ];
  for (const [options, said] of calls)
    assert.throws(
      () => renderMap(options as never),
      (error: Error) => error instanceof TypeError && said.test(error.message),
      String(said),
    );
  assert.equal(
    renderMap({ asOf: undefined, lang: undefined, region: undefined, data: undefined }),
    renderMap(),
  );
  assert.equal(renderMap(undefined), renderMap());
});

test('the published files are these', () => {
  assert.equal(readFileSync('dist/opic-map.svg', 'utf8'), renderMap());
  for (const lang of languages)
    assert.equal(readFileSync(`dist/opic-map.${lang}.svg`, 'utf8'), renderMap({ lang }));
});
