/** Turns the tables in data/ into what src imports. */

import { readFile } from 'node:fs/promises';
import type { Generated } from '../generated.js';
import { readFacts, type Facts } from './read.js';
import { tableNames, type Texts } from './tables.js';
import { writeFacts } from './write.js';

/** The texts of the tables as they are in data/. */
export async function loadTexts(): Promise<Texts> {
  const entries = tableNames.map(async name => {
    return [name, await readFile(new URL(`../../${name}.csv`, import.meta.url), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Texts;
}

/** The facts, or a FactsError that names every fault. */
export async function loadFacts(): Promise<Facts> {
  return readFacts(await loadTexts());
}

export async function buildFacts(): Promise<Generated[]> {
  return writeFacts(await loadFacts());
}
