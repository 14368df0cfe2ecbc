/** What LibreOffice, rsvg-convert and resvg draw as browsers do was found by eye; this keeps it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  renderBreakdown,
  renderCard,
  renderMap,
  renderSince,
  renderTimeline,
} from '../../src/entries/static.js';
import { pictureText } from '../../src/scene/definitions.js';
import { hatch } from '../../src/scene/hatch.js';
import { node } from '../../src/scene/node.js';
import { light } from '../../src/scene/theme.js';

test('no file has a pattern: stripes are cut to the shape of each signatory', () => {
  const files = [
    renderMap(),
    renderMap({ region: 'africa', scheme: 'dark' }),
    renderBreakdown(),
    renderTimeline(),
    renderSince({ from: '2022-05-24' }),
    renderCard({ state: 'MAR' }),
  ];
  for (const file of files) {
    assert.doesNotMatch(file, /<pattern|fill="url/);
    const clips = [...file.matchAll(/clip-path="url\(#([^)]+)\)"/g)];
    assert.ok(clips.length, file.slice(0, 300));
    for (const [, id] of clips) assert.equal(file.split(`<clipPath id="${id}">`).length, 2, id);
  }
  // The 15 signatories of the day, of which nine are drawn again in the inset.
  const hatched = files[0]!.match(
    /<g [^>]*data-status="signatory"[^>]*><title>[^<]+<\/title><path fill="#b06c08"/g,
  );
  assert.ok(hatched!.length >= 15, String(hatched!.length));
});

test('stripes cover a shape from corner to corner, and go on in the next one', () => {
  const rect = { x: 10, y: 20, width: 30, height: 8 };
  const side = hatch(4, light).attributes.width as number;
  const file = pictureText(
    node('svg', {}, node('rect', { ...rect, fill: hatch(4, light), stroke: '#123456' })),
  );
  assert.match(file, /<path fill="#b06c08" d="M10,20H40V28H10z"\/>/);
  const starts = [...file.matchAll(/M10,(-?[\d.]+)v/g)].map(([, y]) => 10 + Number(y));
  assert.ok(starts[0]! <= 30 && starts.at(-1)! > 68 - side);
  for (const sum of starts) assert.ok(Math.abs(sum / side - Math.round(sum / side)) < 0.01, String(sum));
  assert.match(file, /<rect x="10" y="20" width="30" height="8" fill="none" stroke="#123456"\/><\/g>/);
});

test('a Chinese picture names fonts that have its signs', () => {
  assert.match(renderMap({ lang: 'zh' }), /font-family="Noto Sans CJK SC, /);
  assert.doesNotMatch(renderMap({ lang: 'fr' }), /CJK/);
});
