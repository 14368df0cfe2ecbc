/** `npx opic-widgets import PAGE`: a data document from the depositary's page of any treaty. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DatasetError } from '../../../src/model/document/issues.js';
import { readDenounced, readMeanings } from '../../depositary/given-options.js';
import { Refusal, getThePage } from '../../depositary/page/refusal.js';
import { readSaved } from '../../depositary/page/read-saved.js';
import { importDocument, type Given } from '../import-document.js';
import type { Command } from '../command.js';
import { printableLine } from '../printable.js';

const about = `Makes a data document of a treaty's page on treaties.un.org, saved from a browser in English as "Webpage,
HTML only". The United Nations' human-rights treaties bring their titles in six languages and their
rules; for others, give
  --short CRC  --adopted YYYY-MM-DD  --opened YYYY-MM-DD
  --entry-into-force P30D, P3M, "P3M, first of the next month"   time from a deposit
  --denunciation P1Y                                             time from a notification
and, where the page does not say it,
  --denounced JAM=YYYY-MM-DD   the day on which a denunciation took effect
  --name "Name=CODE"           the State that a name means, or none
Ends with 0 when the document was made, else with 1.`;

const options = {
  short: { type: 'string' },
  adopted: { type: 'string' },
  opened: { type: 'string' },
  'entry-into-force': { type: 'string' },
  denunciation: { type: 'string' },
  denounced: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  let name = 'import';
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (!file || more.length) throw new Refusal('one page, please; --help says more.', '');
    name = file;
    const { output, 'entry-into-force': entryIntoForce, denounced, name: names, ...said } = values;
    const given: Given = {
      ...said,
      ...(entryIntoForce && { entryIntoForce }),
      denounced: readDenounced(denounced),
      names: readMeanings(names),
    };
    const { document, remarks } = importDocument(await readSaved(file), given);
    for (const remark of remarks) console.error(printableLine(`${name}: remark: ${remark}`));
    const text = JSON.stringify(document, null, 1);
    if (output === undefined) console.log(text);
    else await writeFile(output, `${text}\n`);
    return 0;
  } catch (error) {
    for (const line of reasons(error))
      console.error(printableLine(line.startsWith(name) ? line : `${name}: ${line}`));
    return 1;
  }
}

/** Each in one line. */
function reasons(error: unknown): string[] {
  if (error instanceof DatasetError)
    return error.issues.map(({ path, given, expected }) => `${path}: ${given}; expected ${expected}`);
  if (error instanceof Refusal) {
    const { reason, remedy } = error;
    const saved = 'Save it anew from treaties.un.org, in English, as "Webpage, HTML only".';
    return [`${reason} ${remedy === getThePage ? saved : remedy}`.trim()];
  }
  return [String((error as Error).message).split('\n')[0]!];
}

export const importCommand: Command = { usage: 'PAGE -o mine.json', about, run };
