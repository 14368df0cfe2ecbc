/** The made-up specimens, and the facts as they were on 19 September 2026, before what the specimens tell. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadTexts } from '../../../data/build/facts/load.js';
import type { Texts } from '../../../data/build/facts/tables.js';
import type { DepositaryTexts, Revision } from '../../../data/build/update/update.js';
import { prepare } from '../../../data/build/update/update.js';

const specimens = new URL('../specimens/', import.meta.url);
export const before = new URL('facts-of-2026-09-19/', specimens);

/** Later than this the real facts move on; the specimens tell what follows on this day. */
export const frozen = ['actions', 'treaty', 'sources', 'reported', 'declarations'] as const;

export const page = readFileSync(new URL('made-up-status-page.html', specimens), 'utf8');
export const xml = new TextDecoder('iso-8859-1').decode(
  readFileSync(new URL('made-up-iv-11-d.en.xml', specimens)),
);
export const PAGE_DATE = '2026-11-20';

export function specimen(name: string): URL {
  return new URL(name, specimens);
}

export interface Situation {
  texts: Texts;
  depositary: DepositaryTexts;
}

export async function situation(): Promise<Situation> {
  const texts = await loadTexts();
  for (const name of frozen) texts[name] = await readFile(new URL(`${name}.csv`, before), 'utf8');
  return {
    texts,
    depositary: {
      names: await readFile(new URL('../../../data/depositary-names.csv', import.meta.url), 'utf8'),
      texts: await readFile(new URL('depositary-texts.csv', before), 'utf8'),
    },
  };
}

/** As a browser saves the page, or as the XML is served. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, text.startsWith('<?xml') ? 'latin1' : 'utf8');
}

export function update({ texts, depositary }: Situation, text: string, asAt?: string): Revision {
  const name = text.startsWith('<?xml') ? 'made-up-iv-11-d.en.xml' : 'made-up-status-page.html';
  return prepare({ name, bytes: bytesOf(text), ...(asAt && { givenAsAt: asAt }) }, texts, depositary);
}

/** The same facts after the update was written. */
export function after({ texts, depositary }: Situation, { files }: Revision): Situation {
  const tables = Object.entries(files).map(([file, text]) => [file.replace('.csv', ''), text]);
  return {
    texts: { ...texts, ...(Object.fromEntries(tables) as Partial<Texts>) },
    depositary: { ...depositary, texts: files['depositary-texts.csv']! },
  };
}

/** Replaces what must be there exactly once. */
export function replace(text: string, what: string | RegExp, by: string): string {
  const pieces = text.split(what);
  if (pieces.length !== 2) throw new Error(`${String(what)} is there ${pieces.length - 1} times`);
  return pieces.join(by);
}
