/**
 * Measures how high each element is in columns from narrow to wide, in each language, and writes `demo/rooms.js`, from
 * what `npm run build` made: `npm run rooms`, whenever an element has changed its height.
 */
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { format } from 'prettier';
import { languages } from '../../data/build/facts/tables.js';
import { elementNames } from './elements.js';
import { findBrowser } from './find-browser.mjs';

/** A wide font, a narrow one, and one between that breaks lines elsewhere. They must be installed. */
const FONTS = ['DejaVu Sans', 'DejaVu Sans Condensed', 'Noto Sans'];
const [NARROWEST, WIDEST, BETWEEN] = [300, 1340, 10];
/** Square px of empty room, one sample a column, that are worth one more step. */
const STEP = 600 * BETWEEN;

const widths = Array.from({ length: (WIDEST - NARROWEST) / BETWEEN + 1 }, (_, i) => NARROWEST + i * BETWEEN);
// A count is a word of a sentence, and a talk is as high as the page lets it be.
const names = elementNames.filter(name => !/count|presenter/.test(name));

/** The height of each element at each width, of a map less its drawing. */
async function measure(page: puppeteer.Page, lang: string, font: string): Promise<Record<string, number[]>> {
  const tags = names.map(name => `<${name}${name === 'opic-state' ? ' state="SVN"' : ''}></${name}>`);
  await page.setContent(
    `<!doctype html><html lang="${lang}"><style>* { --opic-font: '${font}' } body { margin: 0 }</style><div>${tags.join('')}</div>`,
  );
  await page.addScriptTag({ path: 'dist/opic.min.js' });
  return page.evaluate(
    async (names, widths) => {
      const heights: Record<string, number[]> = Object.fromEntries(names.map(name => [name, []]));
      await new Promise(resolve => setTimeout(resolve, 1500));
      for (const width of widths) {
        document.querySelector('div')!.style.width = `${width}px`;
        await new Promise(resolve => setTimeout(resolve, 120));
        for (const name of names) {
          const element = document.querySelector(name)!;
          const drawing =
            name === 'opic-map'
              ? element.shadowRoot!.querySelector('.map > svg')!.getBoundingClientRect()
              : undefined;
          heights[name]!.push(element.getBoundingClientRect().height - (drawing?.height ?? 0));
        }
      }
      return heights;
    },
    names,
    widths,
  );
}

/** The fewest steps that leave little empty: the height of all columns up to so wide. */
function steps(heights: number[]): Record<string, number> {
  // What begins between two widths is kept from the first.
  const needed = heights.map((height, i) => Math.max(height, heights[i + 1] ?? 0));
  const best: { cost: number; from: number; height: number }[] = [];
  needed.forEach((_, to) => {
    let height = 0;
    let sum = 0;
    for (let from = to; from >= 0; from--) {
      height = Math.max(height, needed[from]!);
      sum += needed[from]!;
      const empty = height * (to - from + 1) - sum;
      const cost = (best[from - 1]?.cost ?? 0) + empty * BETWEEN + STEP;
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, from, height };
    }
  });
  const found: [string, number][] = [];
  for (let to = needed.length - 1; to >= 0; to = best[to]!.from - 1) {
    const upTo = to === needed.length - 1 ? 'Infinity' : `${widths[to + 1]! - 1}`;
    found.unshift([upTo, Math.ceil((best[to]!.height + 1) / 5) * 5]);
  }
  return Object.fromEntries(found);
}

const browser = await puppeteer.launch(await findBrowser());
try {
  const rooms: Record<string, Record<string, Record<string, number>>> = {};
  for (const lang of languages) {
    const measured: Record<string, number[]>[] = [];
    for (const font of FONTS) {
      const page = await browser.newPage();
      await page.setViewport({ width: WIDEST, height: 1000 });
      measured.push(await measure(page, lang, font));
      await page.close();
    }
    for (const name of names) {
      const highest = widths.map((_, i) => Math.max(...measured.map(heights => heights[name]![i]!)));
      (rooms[name] ??= {})[lang] = steps(highest);
    }
  }
  writeFileSync(
    'demo/rooms.js',
    await format(
      `/**
 * Made by \`npm run rooms\` (test/support/measure-rooms.ts): the height of each element in CSS px, by language, in a
 * column up to so wide; of a map without its drawing.
 */
globalThis.OpicRooms = ${JSON.stringify(rooms)};`,
      { parser: 'babel', singleQuote: true, printWidth: 110 },
    ),
  );
} finally {
  await browser.close();
}
