/** The figures as tables in Markdown. */
import type { Figures } from './measure.js';

export interface Row {
  name: string;
  states: number;
  figures: Figures;
  /** Half the distance between the quartiles. */
  spread: Figures;
}

const columns: [keyof Figures, string, digits: number][] = [
  ['bytes', 'kB brotli', 1],
  ['shown', 'on screen, ms', 0],
  ['cpu', 'CPU, ms', 0],
  ['slow', 'slow, ms', 0],
  ['heap', 'JS heap, MB', 2],
  ['recolour', 'recolour all, ms', 2],
  ['scrub', 'a date of a scrub, ms', 2],
  ['tenShown', 'ten maps, ms', 0],
  ['tenHeap', 'ten maps, MB', 2],
];

/** For the map as an ES module. */
export const goals: Record<keyof Figures, number> = {
  bytes: 0.75,
  shown: 0.69,
  cpu: 0.65,
  slow: 0.68,
  heap: 0.5,
  recolour: 1.3,
  scrub: 1.9,
  tenShown: 0.45,
  tenHeap: 0.21,
};

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A table whose first column is words and whose others are figures. */
export const table = (head: string[], rows: (string | number)[][]): string =>
  [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');

const titles = columns.map(([, title]) => title);

export const figuresTable = (rows: Row[]): string =>
  table(
    ['page', 'States', ...titles],
    rows.map(({ name, states, figures, spread }) => [
      name,
      states || '',
      ...columns.map(([key, , digits]) => {
        const about = spread[key].toFixed(digits);
        return figures[key].toFixed(digits) + (Number(about) ? ` ± ${about}` : '');
      }),
    ]),
  );

/** Each as a part of `base`; a figure of ours that misses its goal stands in bold. */
export function ratiosTable(rows: Row[], base: Figures, ours: ReadonlySet<string>): string {
  const body = rows.map(({ name, figures }) => [
    name,
    ...columns.map(([key]) => {
      const ratio = figures[key] / base[key];
      const text = ratio.toFixed(2);
      return ours.has(name) && ratio > goals[key] + 0.005 ? `**${text}**` : text;
    }),
  ]);
  return table(['page', ...titles], [['goal', ...columns.map(([key]) => `≤ ${goals[key]}`)], ...body]);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Half the distance between the quartiles: how far a usual load is from the median. */
export function spread(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length + 1) >> 1;
  return (median(sorted.slice(-half)) - median(sorted.slice(0, half))) / 2;
}

/** Each figure of several loads as one. */
export const summary = (all: Figures[], of: (values: number[]) => number): Figures =>
  Object.fromEntries(columns.map(([key]) => [key, of(all.map(one => one[key]))])) as never;
