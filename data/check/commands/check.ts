/** `npx opic-widgets check FILE`: what is wrong with a data document. */

import { readFile, stat } from 'node:fs/promises';
import { tally } from '../../../src/model/tally.js';
import { MOST_BYTES } from '../../../src/model/document/parse.js';
import { check, type Finding } from '../check.js';
import type { Command } from '../command.js';
import { printableLine } from '../printable.js';

export const checkCommand: Command = {
  usage: 'FILE',
  about: `Says what is wrong with a data document, the JSON file that src="…" reads: by path, line and column.
Ends with 0 when it is right, 1 when it would be refused, 2 when it could not be read.`,
  async run([file, ...more]) {
    if (!file || more.length) {
      console.error('npx opic-widgets check FILE');
      return 2;
    }
    const name = printableLine(file);
    const text = await read(file).catch((error: NodeJS.ErrnoException) => {
      const { code, message } = error;
      const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : printableLine(message);
      console.error(`${name}: ${reason}`);
    });
    return text === undefined ? 2 : report(name, text);
  },
};

function report(name: string, text: string): number {
  const { faults, remarks, dataset } = check(text);
  const say = ({ line, column, path, given, expected }: Finding, kind: string) =>
    printableLine(`${name}:${line}:${column}: ${kind}${path || 'document'}: ${given}; expected ${expected}`);
  for (const remark of remarks) console.log(say(remark, 'remark: '));
  for (const fault of faults) console.error(say(fault, ''));
  if (!dataset) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; a page would refuse it.`);
    return 1;
  }
  const { party, signatory, noAction } = tally(dataset, dataset.statusAsAt);
  console.log(
    `${name} is right: status as at ${dataset.statusAsAt}, ${party} ${party === 1 ? 'State party' : 'States parties'}, ${signatory} ${signatory === 1 ? 'signatory' : 'signatories'}, ${noAction} with no action.`,
  );
  return 0;
}

/** As a page would read it: letters that are not UTF-8 would be shown as signs of replacement. */
export async function read(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > MOST_BYTES)
    throw new Error(`it has ${(size / 1e6).toFixed(1)} MB; a page reads at most ${MOST_BYTES / 1e6} MB`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
}
