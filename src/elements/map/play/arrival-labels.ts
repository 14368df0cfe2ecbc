/** The names beside States as they deposit, placed where there is room and none over another. */
import { ordinalForm } from '../../../i18n/format/ordinal-form.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { pointOf } from '../../../world/anchors.js';
import type { Frame } from '../../../world/frame.js';

/** Height of a label, its distance from its State, and the width of a letter, in CSS px. */
const TALL = 24;
const GAP = 10;
const LETTER = 7.6;
const WIDE_LETTER = 13;
const PADDING = 16;
/** The width of the drawing that one more label may stand on. */
const ROOM = 150;

export interface Label {
  state: string;
  text: string;
  /** The moment at which it came. */
  since: number;
  /** Its corner at the State's side, in CSS px of the drawing. */
  x: number;
  y: number;
  /** It stands to the left of its State. */
  before: boolean;
  width: number;
}

/** Lines above and below its State on which a label may stand, the nearest first. */
const LINES = [0, -1, 1, -2, 2];

/** Near enough to keep labels apart; nothing is measured while the map moves. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? WIDE_LETTER : LETTER), PADDING);

const overlap = (a: Label, b: Label): boolean => {
  const left = ({ x, width, before }: Label) => (before ? x - width : x);
  return Math.abs(a.y - b.y) < TALL && left(a) < left(b) + b.width && left(b) < left(a) + a.width;
};

/**
 * Adds a label to those that are shown. Where there is no free line it takes the place of others: what is new counts.
 * `across` and `down`: the size of the drawing in CSS px.
 */
export function addLabel(
  labels: readonly Label[],
  { state, text, since }: Pick<Label, 'state' | 'text' | 'since'>,
  frame: Frame,
  [across, down]: readonly [number, number],
): Label[] {
  const [left, top, wide, high] = frame.box;
  const [px, py] = pointOf(state, frame);
  const x = ((px - left) / wide) * across;
  const y = ((py - top) / high) * down;
  const width = widthOf(text);
  const before = x + GAP + width > across && x - GAP - width > 0;
  const at = (line: number): Label => ({
    state,
    text,
    since,
    width,
    before,
    x: before ? x - GAP : Math.max(0, Math.min(x + GAP, across - width)),
    y: Math.max(TALL / 2, Math.min(y + line * TALL, down - TALL / 2)),
  });
  const others = labels.filter(label => label.state !== state);
  const free = LINES.map(at).find(label => !others.some(other => overlap(label, other)));
  const added = free ?? at(0);
  const most = Math.max(2, Math.floor(across / ROOM));
  return [...others.filter(other => !overlap(added, other)), added].slice(-most);
}

/** A State with its number among the States parties, where it has one, as short as a label: `Slovenia, 39th`. */
export const ordinalName = (name: string, n: number | null, localizer: Localizer): string =>
  n === null ? name : localizer.msg(`arrival-${ordinalForm(n, localizer.code)}`, { state: name, n });
