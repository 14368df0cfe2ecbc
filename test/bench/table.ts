/** The figures as tables in Markdown. */
import type { Figures } from './measure.js';

export interface Row {
  name: string;
  states: number;
  figures: Figures;
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

export const goals: Record<keyof Figures, number> = {
  bytes: 0.6,
  shown: 0.6,
  cpu: 0.5,
  slow: 0.85,
  heap: 0.5,
  recolour: 1.1,
  scrub: 1.2,
  tenShown: 0.36,
  tenHeap: 0.18,
};

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A table whose first column is words and whose others are figures. */
export const table = (head: string[], rows: (string | number)[][]): string =>
  [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');

const titles = columns.map(([, title]) => title);

export const figuresTable = (rows: Row[]): string =>
  table(
    ['page', 'States', ...titles],
    rows.map(({ name, states, figures }) => [
      name,
      states || '',
      ...columns.map(([key, , digits]) => figures[key].toFixed(digits)),
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

export function medians(all: Figures[]): Figures {
  return Object.fromEntries(columns.map(([key]) => [key, median(all.map(one => one[key]))])) as never;
}
