/** All 197 States' cards in both sizes, in a language each, or in all six where DEEP is set: nothing is cut off, and nothing lies over another thing. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dataset } from '../../../src/model/bundled-record.js';
import { CARD_SIZES, cardLayout } from '../../../src/pictures/card/card-picture.js';
import { cardView } from '../../../src/pictures/card/card-view.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import type { SceneNode } from '../../../src/scene/node.js';
import type { Area } from '../../../src/scene/surface.js';
import { estimate } from '../../../src/scene/text.js';
import { light } from '../../../src/scene/theme.js';
import { markers, WIDTH } from '../../../src/world/index.js';
import { homeOf } from '../../../src/world/framing.js';
import { languages, sharedOut } from '../../support/languages-in-turn.js';

interface Box {
  what: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const textOf = (node: SceneNode): string => node.children.join('');

/** A line of text, from the height of its capitals to its baseline, as wide as the one measure says. */
function lineOf(node: SceneNode): Box {
  const { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor } = node.attributes;
  const [at, base, em] = [Number(x), Number(y), Number(size)];
  const text = textOf(node).replace(/[\u202b\u202c\u2068\u2069]/g, '');
  const width = estimate(text, Number(weight)) * em;
  const left = anchor === 'end' ? at - width : at;
  return { what: text, left, right: left + width, top: base - 0.74 * em, bottom: base };
}

const rectangle = (what: string, { x, y, width, height }: Area, left = x): Box => {
  return { what, left, top: y, right: left + width, bottom: y + height };
};

/** Every line of text, and the swatch. */
function boxesOf(node: SceneNode): Box[] {
  const { name, attributes, children } = node;
  if (name === 'text') return [lineOf(node)];
  if (name === 'rect' && attributes.x !== undefined) return [rectangle('swatch', attributes as never)];
  return children.flatMap(child => (typeof child === 'string' ? [] : boxesOf(child)));
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

for (const [name, size] of Object.entries(CARD_SIZES))
  for (const [turn, lang] of languages.entries())
    it(`${name} ${lang}: no line is cut off, none lies over another, and all read in one direction`, () => {
      const localizer = localizerFor(lang);
      for (const record of sharedOut(dataset.states, turn)) {
        const long = 'to become a party to this Protocol and to all the others '.repeat(9);
        // A pledge as long as somebody may write it stands on every third card.
        const pledges =
          record.iso3 > 'M' && record.iso3 < 'S'
            ? [{ state: record.iso3, date: '2026-01-01', text: long, sources: [{ title: long }] }]
            : [];
        const card = { record, dataset, date: dataset.statusAsAt, localizer, palette: light, size, pledges };
        const { text, map: area, surface } = cardLayout(card);
        const map = rectangle('map', area, surface.left(area.x, area.width));
        const boxes = [map, ...text.flatMap(boxesOf)];
        const where = (box: Box) => `${record.iso3}: ${box.what}`;
        assert.ok(boxes.length > 6);
        for (const box of boxes) {
          assert.ok(box.left >= 47 && box.right <= size.width - 47, `${where(box)} is wider than its place`);
          assert.ok(
            box.top >= 20 && box.bottom <= size.height - 16,
            `${where(box)} is higher than its place`,
          );
        }
        boxes.forEach((box, at) => {
          for (const other of boxes.slice(at + 1))
            assert.ok(!overlap(box, other), `${where(box)} lies over ${other.what}`);
        });
        assert.ok(
          map.bottom - map.top > 300 && map.right - map.left > 500,
          `${record.iso3}: the map is too small`,
        );
        // The reader begins at the words: the map is at the other side, or under them.
        if (size.width > size.height)
          assert.equal(map.left < size.width / 2 - 100, localizer.dir === 'rtl', record.iso3);
      }
    });

it('shows a State whole, and in the middle unless the world ends there', () => {
  for (const { iso3 } of dataset.states) {
    const [x, y, width, height] = cardView(iso3, 1.3);
    const marker = markers.get(iso3);
    const [left, top, right, bottom] = marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : homeOf(iso3);
    assert.ok(left >= x && right <= x + width && top >= y && bottom <= y + height, iso3);
    assert.ok(Math.abs(width / height - 1.3) < 0.001, iso3);
    // The line round it is not cut off either, also at the edge of the world.
    if (width < WIDTH) {
      assert.ok(left - x >= 0.09 * width && x + width - right >= 0.09 * width, iso3);
      assert.ok(top - y >= 0.09 * height && y + height - bottom >= 0.09 * height, iso3);
    }
  }
});

it('shows a State that one knows by its shape, whole, around each of the small ones', () => {
  const known = dataset.states
    .map(({ iso3 }) => homeOf(iso3))
    .filter(([left, top, right, bottom]) => Math.max(right - left, bottom - top) >= 50);
  for (const state of markers.keys()) {
    const [x, y, width, height] = cardView(state, 1.3);
    const seen = known.some(
      ([left, top, right, bottom]) => left >= x && right <= x + width && top >= y && bottom <= y + height,
    );
    assert.ok(seen, state);
  }
});
