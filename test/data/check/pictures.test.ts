/** Cards and pictures by the command: what it writes, and the one clear line where it cannot. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { cardCommand } from '../../../data/check/commands/card.js';
import { pictureCommand } from '../../../data/check/commands/picture.js';
import { CommandError } from '../../../data/check/command.js';
import { renderCard, renderMap, renderProcedures, renderSince } from '../../../src/entries/static.js';

const folder = mkdtempSync(join(tmpdir(), 'opic-pictures-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

it('writes what the functions draw', async () => {
  assert.equal(
    await cardCommand.run(['svn', '--lang', 'fr', '--size', '1080x1350', '-o', file('card.svg')]),
    0,
  );
  const card = renderCard({ state: 'SVN', lang: 'fr', size: '1080x1350' });
  assert.equal(readFileSync(file('card.svg'), 'utf8'), `${card}\n`);
  assert.equal(
    await pictureCommand.run(['map', '--region', 'africa', '--as-of', '2022-05-24', '-o', file('map.svg')]),
    0,
  );
  const map = renderMap({ region: 'africa', asOf: '2022-05-24' });
  assert.equal(readFileSync(file('map.svg'), 'utf8'), `${map}\n`);
  await pictureCommand.run(['since', '--from', '2022-05-24', '--lang', 'ar', '-o', file('since.svg')]);
  const since = renderSince({ from: '2022-05-24', lang: 'ar' });
  assert.equal(readFileSync(file('since.svg'), 'utf8'), `${since}\n`);
  await pictureCommand.run(['procedures', '--region', 'africa', '-o', file('procedures.svg')]);
  const procedures = renderProcedures({ region: 'africa' });
  assert.equal(readFileSync(file('procedures.svg'), 'utf8'), `${procedures}\n`);
});

const wrong: [command: typeof cardCommand, args: string[], said: RegExp][] = [
  [cardCommand, [], /^the code of a State is expected, such as SVN, or --all$/],
  [cardCommand, ['XX'], /^--state: XX was given; expected is the code of a State/],
  [cardCommand, ['SVN', '--size', '1x1'], /^--size: 1x1 was given; expected is one of 1200x630, 1080x1350$/],
  [cardCommand, ['SVN', '-o', 'card.jpg'], /^--output: card\.jpg was given; expected is a name that ends in/],
  [cardCommand, ['SVN', '--wide'], /^Unknown option '--wide'$/],
  [cardCommand, ['SVN', '-o', file('none/card.svg')], /ENOENT/],
  [cardCommand, ['--all'], /^--all needs a folder: -o cards$/],
  [
    pictureCommand,
    ['globe'],
    /^globe was given; expected is one of map \| breakdown \| timeline \| since \| procedures$/,
  ],
  [pictureCommand, ['map', '--region', 'x'], /^--region: x was given; expected is one of world, /],
  [
    pictureCommand,
    ['map', '--as-of', '2022-02-30'],
    /^--as-of: 2022-02-30 was given; expected is a calendar date/,
  ],
  [pictureCommand, ['since', '--from', 'May'], /^--from: May was given; expected is a calendar date/],
  [
    pictureCommand,
    ['since', '--from', '2022-05-24', '--as-of', '2022-05-24'],
    /^--from: 2022-05-24 was given; expected is a date before 2022-05-24$/,
  ],
  [
    pictureCommand,
    ['map', '--pledged', 'FRA'],
    /^--pledged-source: nothing was given; expected is an address/,
  ],
  [pictureCommand, ['timeline', '--goal', 'many'], /^--goal: many was given; expected is 1, 2, 3 … 197$/],
  [pictureCommand, ['procedures', '--by', 'group'], /^Unknown option '--by'$/],
];

it('says in one line what is wrong', async () => {
  for (const [command, args, said] of wrong)
    await assert.rejects(
      command.run(args),
      (error: Error) =>
        error instanceof CommandError && said.test(error.message) && !error.message.includes('\n'),
      args.join(' '),
    );
});
