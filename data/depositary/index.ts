/** `npm run data:update -- FILE [--as-at YYYY-MM-DD] [--confirm] [--write]`: takes the facts from a page of the depositary. */

import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../../src/model/dates.js';
import { endsWith, Refusal } from './page/refusal.js';
import { run } from './run.js';

const usage = `npm run data:update -- FILE [--as-at YYYY-MM-DD] [--confirm] [--write]

FILE       the depositary's status page, saved from a browser as "Webpage, HTML only", or its XML
--as-at    the day on which the XML was fetched; the page has a date of its own
--confirm  compare a page that is older than the facts with the facts as they stood on its day: it changes
           no date, but the rows that it bears out may cite it, and its texts are remembered
--write    write without asking, once the difference has been shown (--yes means the same)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'as-at': { type: 'string' },
      confirm: { type: 'boolean' },
      write: { type: 'boolean' },
      yes: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [file, ...more] = positionals;
  if (values.help) return console.log(usage);
  if (!file || more.length) throw new Refusal('one file, please.', usage);
  const asAt = values['as-at'];
  const [today] = new Date().toISOString().split('T') as [string];
  if (asAt !== undefined && (!isCalendarDate(asAt) || asAt > today)) {
    throw new Refusal(`--as-at ${asAt} is not a day that has come, year-month-day.`, usage);
  }
  const agree = () => Boolean(values.write ?? values.yes) || ask();
  const confirm = values.confirm ?? false;
  await run({ file, ...(asAt && { asAt }), confirm, agree, say: text => console.log(text) });
}

/** Asks where somebody sits at the keyboard; elsewhere silence is not consent. */
async function ask(): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) {
    console.log('\nTo write this, run the same again with --write.');
    return false;
  }
  const questions = createInterface({ input: stdin, output: stdout });
  const answer = await questions.question('\nIs this what the page says? Write it into data/? (yes/no) ');
  questions.close();
  return /^y(es)?$/i.test(answer.trim());
}

main().catch(endsWith(usage));
