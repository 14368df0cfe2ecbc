/**
 * `npm run data:import -- FILE… [--denounced ISO=YYYY-MM-DD]`: takes the page of any treaty of treaties.csv
 * into its table in data/treaties/.
 */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Faults } from '../build/facts/faults.js';
import { loadCodes } from '../build/facts/load.js';
import { folder, loadTreatyTexts } from '../build/treaties/load.js';
import { readTreaties } from '../build/treaties/read.js';
import { printable } from '../check/printable.js';
import { checkDenounced, readDenounced } from './given-options.js';
import { importTreaty } from './import-treaty.js';
import { stateOfNames } from './match-states.js';
import { endsWith, getThePage, Refusal } from './page/refusal.js';
import { readSaved } from './page/read-saved.js';

const usage = `npm run data:import -- FILE… [--denounced ISO=YYYY-MM-DD]

FILE         the depositary's page of a treaty that has a row in data/treaties/treaties.csv, saved from a
             browser as "Webpage, HTML only"
--denounced  the day on which a denunciation took effect, for a State whose deposit stands in square brackets:
             the table does not say it, its end note does`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { denounced: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(usage);
  if (!positionals.length) throw new Refusal('at least one file, please.', usage);
  const denounced = readDenounced(values.denounced);
  const faults = new Faults();
  const stateOf = stateOfNames(await loadCodes(faults));
  faults.settle();
  const today = new Date().toISOString().slice(0, 10);
  const before = await loadTreatyTexts();
  const ended: string[] = [];
  let texts = before;
  for (const file of positionals) {
    const {
      texts: fresh,
      says,
      ended: own,
    } = importTreaty(await readSaved(file), texts, { stateOf, denounced, today });
    texts = fresh;
    ended.push(...own);
    console.log(printable(says));
  }
  checkDenounced(denounced, ended);
  // All or nothing: what the tables say together must hold.
  readTreaties(texts, faults);
  faults.settle();
  for (const [name, text] of Object.entries(texts))
    if (before[name] !== text) await writeFile(new URL(`${name}.csv`, folder), text);
}

main().catch(endsWith(usage, getThePage));
