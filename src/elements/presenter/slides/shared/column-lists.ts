/** Lists under headings, set in columns: a heading stays with its list, and a name that needs two lines in one piece. */
import type { Status } from '../../../../model/dataset.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import type { Sheet } from '../../output/sheet.js';

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

export interface Choices {
  /** The sizes of the type, the largest first. */
  readonly sizes: readonly number[];
  /** The numbers of columns, the best first. */
  readonly columns: readonly number[];
  /** The State names counted as left out, at the end. */
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

interface Setting {
  readonly size: number;
  readonly columns: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

const PITCH = 1.3;
/** Between the lines of one entry. */
const INSIDE = 1.1;
const GUTTER = 28;
/** Before the heading of another list, in lines. */
const APART = 0.55;

const deepOf = ({ lines }: Piece, size: number): number => size * (PITCH + (lines.length - 1) * INSIDE);

/** How far the words of a heading stand behind its square. */
const indentOf = (size: number): number => size * 1.25;

function setting(sheet: Sheet, lists: readonly List[], area: Area, columns: number, size: number): Setting {
  const column = (area.width + GUTTER) / columns - GUTTER;
  const broken = (text: string, room: number, weight: 400 | 700) => sheet.lines(text, room, size, weight);
  const pieces = lists.flatMap(({ heading, status, entries }, list): Piece[] => [
    {
      lines: broken(heading, column - (status ? indentOf(size) : 0), 700),
      value: '',
      heading: true,
      status,
      list,
    },
    ...entries.map(({ text, value = '' }): Piece => {
      const room = column - (value ? sheet.measure(value, size, 700) + size * 0.6 : 0);
      return { lines: broken(text, room, 400), value, heading: false, status, list };
    }),
  ]);
  return { size, columns, column, pieces };
}

interface Place {
  readonly piece: Piece;
  readonly column: number;
  readonly y: number;
}

/** Flows the pieces into columns of a height; undefined where they need more, or a list would be divided that must not. */
function flow({ pieces, size, columns }: Setting, height: number, divide: boolean): Place[] | undefined {
  const deep = (piece: Piece) => deepOf(piece, size);
  const places: Place[] = [];
  let [column, y] = [0, 0];
  for (const [index, piece] of pieces.entries()) {
    if (piece.heading && y) y += size * APART;
    // A heading moves on together with what must not be parted from it.
    const behind = pieces.slice(index + 1).findIndex(({ heading }) => heading);
    const own = pieces.slice(index + 1, behind < 0 ? undefined : index + 1 + behind);
    const with_ = piece.heading ? own.slice(0, divide ? 3 : undefined) : [];
    const needed = [piece, ...with_].reduce((sum, one) => sum + deep(one), 0);
    if (y && y + needed > height + 1) {
      if (!piece.heading && !divide) return undefined;
      column++;
      y = 0;
    }
    if (column >= columns || y + deep(piece) > height + 1) return undefined;
    places.push({ piece, column, y });
    y += deep(piece);
  }
  return places;
}

/** The same in columns as even as can be. */
function even(found: Setting, height: number, divide: boolean): Place[] | undefined {
  const full = flow(found, height, divide);
  if (!full || found.columns === 1) return full;
  let [low, high] = [height / found.columns / 2, height];
  let best = full;
  while (high - low > found.size / 2) {
    const middle = (low + high) / 2;
    const places = flow(found, middle, divide);
    if (places) [best, high] = [places, middle];
    else low = middle;
  }
  return best;
}

/** The largest type in which whole lists find room, each name on one line; then the largest in which they may be divided. */
function arranged(sheet: Sheet, lists: readonly List[], area: Area, { sizes, columns }: Choices) {
  const settings = sizes.flatMap(size => columns.map(number => setting(sheet, lists, area, number, size)));
  const single = settings.filter(({ pieces }) => pieces.every(({ lines }) => lines.length === 1));
  for (const [tried, divide] of [
    [single, false],
    [single, true],
    [settings, false],
    [settings, true],
  ] as const)
    for (const found of tried) {
      const places = even(found, area.height, divide);
      if (places) return { found, places };
    }
  return undefined;
}

/** Draws the lists as large as fits. Where even the smallest type has no room for all, the last say how many are left. */
export function columnLists(sheet: Sheet, lists: readonly List[], area: Area, choices: Choices): SceneNode {
  const all = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  for (let left = 0; left < all; left++) {
    const shown = left ? shortened(lists, all - left, choices.more(left)) : lists;
    const result = arranged(
      sheet,
      shown,
      area,
      left ? { ...choices, sizes: choices.sizes.slice(-1) } : choices,
    );
    if (result) return drawn(sheet, area, result.found, result.places);
  }
  return group();
}

/** So many entries, and a last one with the number of those left out. */
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

function drawn(sheet: Sheet, area: Area, { size, column }: Setting, places: readonly Place[]): SceneNode {
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
        value ? sheet.text(x + column, y, value, { size, weight: 700, anchor: 'end' }) : undefined,
      ];
    }),
  );
}
