/** Pieces that several slides are made of. */
import { svg, type SVGTemplateResult } from 'lit';
import { countsSaid as said } from '../../../i18n/attribution.js';
import type { Status, Tally } from '../../../model/dataset.js';
import { countOf, statuses, tally } from '../../../model/tally.js';
import { standing } from '../../../model/status.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';

export function counts(sheet: Sheet, among?: ReadonlySet<string>): Tally {
  return tally(sheet.matter.dataset, sheet.matter.date, among);
}

/** The counts in one sentence. */
export function countsSaid(sheet: Sheet): string {
  return said(counts(sheet), sheet.matter.date, sheet.matter.speaker);
}

/** Three classes in a row, each a swatch, a large number and its name. `size` is that of the numbers. */
export function keyRow(
  sheet: Sheet,
  of: Tally,
  { x = MARGIN, y, width = sheet.inner, size = 84 }: { x?: number; y: number; width?: number; size?: number },
): SVGTemplateResult {
  const { speaker } = sheet.matter;
  const keys = statuses.map(status => {
    const n = countOf(of, status);
    return { status, n, number: speaker.number(n), name: speaker.say(status, { n }) };
  });
  const label = (at: number) => Math.max(SMALL, at * 0.46);
  /** What one key takes at a size: swatch, number and name, and the gaps between them. */
  const needs = ({ number, name }: (typeof keys)[number], at: number) =>
    at * 1.05 + sheet.measure(number, at, 700) + sheet.measure(name, label(at), 600);
  const all = (at: number) => keys.reduce((sum, key) => sum + needs(key, at), 0);
  // Smaller until the three stand apart; where the names are too long for that, they go below.
  let at = size;
  while (at > SMALL * 1.6 && all(at) > width - 60) at *= 0.96;
  if (all(at) > width - 60) return stackedKeys(sheet, keys, x, y, width);
  const gap = Math.min(120, Math.max(16, (width - all(at)) / 2));
  const side = at * 0.6;
  let start = x;
  return svg`${keys.map(key => {
    const { status, n, number, name } = key;
    const place = start;
    const figure = place + at * 0.85;
    start += needs(key, at) + gap;
    return svg`${sheet.swatch(place, y - at * 0.36 - side / 2, side, status)}
      ${sheet.text(figure, y, number, { size: at, weight: 700, status, count: n })}
      ${sheet.text(figure + sheet.measure(number, at, 700) + at * 0.2, y - at * 0.05, name, { size: label(at), weight: 600 })}`;
  })}`;
}

/** The same with each name under its number. */
function stackedKeys(
  sheet: Sheet,
  keys: readonly { status: Status; n: number; number: string; name: string }[],
  x: number,
  y: number,
  width: number,
): SVGTemplateResult {
  const column = width / keys.length;
  return svg`${keys.map(({ status, n, number, name }, index) => {
    const start = x + index * column;
    return svg`${sheet.swatch(start, y - 78, 36, status)}
      ${sheet.text(start + 50, y - 40, number, { size: 60, weight: 700, status, count: n })}
      ${sheet.text(start, y, name, { size: 34, weight: 600, max: column - 20 })}`;
  })}`;
}

/** One square a State, in columns: States parties first, then signatories, then the rest. */
export function squares(sheet: Sheet, top: number, rows: number, side: number): SVGTemplateResult {
  const { dataset, date } = sheet.matter;
  const order = { party: 0, signatory: 1, 'no-action': 2 };
  const all = dataset.states.map(record => standing(record, date)).sort((a, b) => order[a] - order[b]);
  const columns = Math.ceil(all.length / rows);
  const pitch = sheet.inner / columns;
  return svg`${all.map((status, index) =>
    sheet.box(
      MARGIN + Math.floor(index / rows) * pitch + (pitch - side) / 2,
      top + (index % rows) * pitch + (pitch - side) / 2,
      side,
      side,
      sheet.fill(status),
      sheet.edge(status),
      2.5,
      3,
    ),
  )}`;
}

/** One bar in three parts, of `width` for `total` States. */
export function bar(
  sheet: Sheet,
  of: Tally,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): SVGTemplateResult {
  let start = x;
  return svg`${statuses.map(status => {
    const part = (width * countOf(of, status)) / (of.total || 1);
    const art = part ? sheet.box(start, y, part, height, sheet.fill(status), sheet.edge(status), 3) : svg``;
    start += part;
    return art;
  })}`;
}
