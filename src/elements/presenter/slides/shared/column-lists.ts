/** Lists under headings, set in columns: a heading stays with its list, and a name that needs two lines in one piece. */
import type { Status } from '../../../../model/dataset.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { SMALL, type Sheet } from '../../output/sheet.js';

interface Entry {
  readonly text: string;
  /** At the end of the line. */
  readonly value?: string;
}

export interface List {
  readonly heading: string;
  readonly status?: Status;
  readonly entries: readonly Entry[];
}

interface Choices {
  /** The sizes of the type, the largest first. */
  readonly sizes: readonly number[];
  /** The numbers of columns, the best first. */
  readonly columns: readonly number[];
  /** Says how many names found no room. */
  readonly more: (n: number) => string;
}

/** A heading or an entry, broken into lines. */
interface Piece {
  readonly lines: readonly string[];
  readonly value: string;
  readonly heading: boolean;
  readonly status: Status | undefined;
  /** The number of its list. */
  readonly list: number;
}

type Setting = ReturnType<typeof setting>;

/** State names in an answer: at least 3 % of the height. */
export const NAME_SIZES = [46, 42, 38, 35, 33] as const;

/** From line to line, and where room is scarce. */
const PITCH = 1.3;
const TIGHT = 1.14;
/** Between the lines of one entry. */
const INSIDE = 1.06;
const GUTTER = 28;
/** Before the heading of another list, in lines. */
const APART = 0.55;

const deepOf = ({ lines }: Piece, { size, pitch }: Setting): number =>
  size * (pitch + (lines.length - 1) * INSIDE);

/** How far the words of a heading stand behind its square. */
const indentOf = (size: number): number => size * 1.25;

/** A heading is set a little smaller rather than in two lines. */
const headingLines = (sheet: Sheet, heading: string, room: number, size: number): string[] =>
  sheet.measure(heading, Math.max(SMALL, size * 0.8), 700) <= room
    ? [heading]
    : sheet.lines(heading, room, size, 700);

function setting(
  sheet: Sheet,
  lists: readonly List[],
  area: Area,
  columns: number,
  size: number,
  pitch: number,
) {
  const column = (area.width + GUTTER) / columns - GUTTER;
  const pieces = lists.flatMap(({ heading, status, entries }, list): Piece[] => [
    {
      lines: headingLines(sheet, heading, column - (status ? indentOf(size) : 0), size),
      value: '',
      heading: true,
      status,
      list,
    },
    ...entries.map(({ text, value = '' }): Piece => {
      const room = column - (value ? sheet.measure(value, size, 700) + size * 0.6 : 0);
      return { lines: sheet.lines(text, room, size), value, heading: false, status, list };
    }),
  ]);
  const widest = (text: (piece: Piece) => string, weight: 400 | 700) =>
    Math.max(0, ...pieces.map(piece => sheet.measure(text(piece), size, weight)));
  const names = widest(({ lines, value }) => (value ? lines[0]! : ''), 400);
  // Values end near their names.
  const end = Math.min(column, names + widest(({ value }) => value, 700) + size);
  return { size, pitch, columns, column, end, pieces };
}

interface Place {
  readonly piece: Piece;
  readonly column: number;
  readonly y: number;
}

/** Flows the pieces into columns of a height; undefined where they need more, or a list would be divided that is not longer than `most`. */
function flow(found: Setting, height: number, most: number): Place[] | undefined {
  const { pieces, size, columns } = found;
  const deep = (all: readonly Piece[]) => all.reduce((sum, piece) => sum + deepOf(piece, found), 0);
  const divides = new Set(
    pieces.map(({ list }) => list).filter(list => deep(pieces.filter(one => one.list === list)) > most),
  );
  const places: Place[] = [];
  let [column, y] = [0, 0];
  let index = -1;
  for (const piece of pieces) {
    index++;
    if (piece.heading && y) y += size * APART;
    // A heading moves on together with its list, or with the first two entries of one that may be divided.
    const kept = piece.heading ? pieces.slice(index).filter(({ list }) => list === piece.list) : [piece];
    const divide = divides.has(piece.list);
    if (y && y + deep(divide ? kept.slice(0, 3) : kept) > height + 1) {
      if (!piece.heading && !divide) return undefined;
      column++;
      y = 0;
    }
    if (column >= columns || y + deep([piece]) > height + 1) return undefined;
    places.push({ piece, column, y });
    y += deep([piece]);
  }
  return places;
}

/** The same in columns as even as can be. */
function even(found: Setting, height: number, most: number): Place[] | undefined {
  const full = flow(found, height, most);
  if (!full || found.columns === 1) return full;
  let [low, high] = [height / found.columns / 2, height];
  let best = full;
  while (high - low > found.size / 2) {
    const middle = (low + high) / 2;
    const places = flow(found, middle, most);
    if (places) [best, high] = [places, middle];
    else low = middle;
  }
  return best;
}

/** True where each entry takes one line. */
const whole = (all: readonly Piece[]): boolean => all.every(({ lines }) => lines.length === 1);

/** The largest type in which whole lists find room, each name on one line; then the largest in which they may be divided. */
function arranged(sheet: Sheet, lists: readonly List[], area: Area, { sizes, columns }: Choices) {
  const all = (tried: readonly number[], pitch: number) =>
    tried.flatMap(size => columns.map(number => setting(sheet, lists, area, number, size, pitch)));
  // Where a column is narrower than a word, others come first.
  const broad = ({ pieces, size, column }: Setting) =>
    pieces.every(({ lines }) => lines.every(line => sheet.measure(line, size * 0.86, 700) <= column));
  const every = [...all(sizes, PITCH), ...all(sizes.slice(-1), TIGHT)];
  const settings = [...every.filter(broad), ...every.filter(one => !broad(one))];
  const neat = settings.filter(({ pieces }) => whole(pieces.filter(({ heading }) => heading)));
  const single = neat.filter(({ pieces }) => whole(pieces));
  // No list goes on in the next column, or those longer than one, or any.
  for (const most of [Infinity, area.height, 0])
    for (const tried of [single, neat, settings])
      for (const found of tried) {
        const places = even(found, area.height, most);
        if (places) return { found, places };
      }
  return undefined;
}

/** Draws the lists as large as fits. Where even the smallest type has no room for all, the last line says how many are left. */
export function columnLists(sheet: Sheet, lists: readonly List[], area: Area, choices: Choices): SceneNode {
  const all = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  for (let left = 0; left < all; left++) {
    const result = left
      ? arranged(sheet, shortened(lists, all - left, choices.more(left)), area, {
          ...choices,
          sizes: choices.sizes.slice(-1),
        })
      : arranged(sheet, lists, area, choices);
    if (result) return drawn(sheet, area, result.found, result.places);
  }
  return group();
}

/** The first `shown` entries, and a last one with the number of those left out. */
function shortened(lists: readonly List[], shown: number, more: string): List[] {
  let rest = shown;
  const short = lists.flatMap(list => {
    const entries = list.entries.slice(0, rest);
    rest -= entries.length;
    return entries.length ? [{ ...list, entries }] : [];
  });
  return short.map((list, index) =>
    index === short.length - 1 ? { ...list, entries: [...list.entries, { text: more }] } : list,
  );
}

function drawn(
  sheet: Sheet,
  area: Area,
  { size, column, end }: Setting,
  places: readonly Place[],
): SceneNode {
  return group(
    places.map(({ piece, column: index, y: down }) => {
      const { heading, status, lines, value } = piece;
      const x = area.x + index * (column + GUTTER);
      const y = area.y + down + size * 0.98;
      const indent = heading && status ? indentOf(size) : 0;
      const weight = heading ? 700 : 400;
      return [
        indent ? sheet.swatch(x, y - size * 0.8, size * 0.86, status!) : undefined,
        lines.map((line, row) =>
          sheet.text(x + indent, y + row * size * INSIDE, line, { size, weight, max: column - indent }),
        ),
        value ? sheet.text(x + end, y, value, { size, weight: 700, anchor: 'end' }) : undefined,
      ];
    }),
  );
}
