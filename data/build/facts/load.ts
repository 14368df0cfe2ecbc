/** Turns the tables in data/ into what src imports. */

import { readFile } from 'node:fs/promises';
import { codesByName, namesColumns, namesFile } from '../../depositary/match-states.js';
import { readTable } from '../csv.js';
import type { Faults } from './faults.js';
import { readFacts, type Facts } from './read.js';
import { readTables, tableNames, type Texts } from './tables.js';

/** The texts of the tables as they are in data/. */
export async function loadTexts(): Promise<Texts> {
  const entries = tableNames.map(async name => {
    return [name, await readFile(new URL(`../../${name}.csv`, import.meta.url), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Texts;
}

/** Codes of States by every name that the depositary and others use for them. */
export async function loadCodes(faults: Faults): Promise<Map<string, string>> {
  const spellings = await readFile(new URL(`../../${namesFile}`, import.meta.url), 'utf8');
  const names = readTable(namesFile, spellings, namesColumns, faults);
  return codesByName(readTables(await loadTexts(), faults), names, faults);
}

/** The facts, or a FactsError that names every fault. */
export async function loadFacts(): Promise<Facts> {
  return readFacts(await loadTexts());
}
