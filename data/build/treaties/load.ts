/** The treaties' documents from the tables as they are in data/treaties/. */

import { readdir, readFile } from 'node:fs/promises';
import type { DataDocument } from '../../../src/model/dataset.js';
import { Faults } from '../facts/faults.js';
import { readTreaties, type TreatyTexts } from './read.js';

export const folder = new URL('../../treaties/', import.meta.url);

export async function loadTreatyTexts(): Promise<TreatyTexts> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.csv'));
  const texts = files.map(async file => [file.slice(0, -4), await readFile(new URL(file, folder), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as TreatyTexts;
}

/** By id, without that of the widgets' own Protocol. Throws a FactsError that names every fault. */
export async function loadTreaties(): Promise<Map<string, DataDocument>> {
  const faults = new Faults();
  const documents = readTreaties(await loadTreatyTexts(), faults);
  faults.settle();
  return documents;
}
