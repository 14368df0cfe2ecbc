/** Cards and pictures by the command: what it writes, and the one clear line where it cannot. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { cardCommand as card } from '../../../data/check/commands/card.js';
import { pictureCommand as picture } from '../../../data/check/commands/picture.js';
import { CommandError } from '../../../data/check/command.js';
import { renderCard, renderMap, renderProcedures, renderSince } from '../../../src/entries/static.js';

const folder = mkdtempSync(join(tmpdir(), 'opic-pictures-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

it('writes what the functions draw', async () => {
  for (const [command, args, drawn] of [
    [card, 'svn --lang fr --size 1080x1350', renderCard({ state: 'SVN', lang: 'fr', size: '1080x1350' })],
    [picture, 'map --region africa --as-of 2022-05-24', renderMap({ region: 'africa', asOf: '2022-05-24' })],
    [picture, 'since --from 2022-05-24 --lang ar', renderSince({ from: '2022-05-24', lang: 'ar' })],
    [picture, 'procedures --region africa', renderProcedures({ region: 'africa' })],
  ] as const) {
    assert.equal(await command.run([...args.split(' '), '-o', file('drawn.svg')]), 0);
    assert.equal(readFileSync(file('drawn.svg'), 'utf8'), `${drawn}\n`);
  }
});

const wrong: [command: typeof card, args: string, said: RegExp][] = [
  [card, '', /^the code of a State is expected, such as SVN, or --all$/],
  [card, 'XX', /^--state: XX was given; expected is the code of a State/],
  [card, 'SVN --size 1x1', /^--size: 1x1 was given; expected is one of 1200x630, 1080x1350$/],
  [card, 'SVN -o card.jpg', /^--output: card\.jpg was given; expected is a name that ends in/],
  [card, 'SVN --wide', /^Unknown option '--wide'$/],
  [card, `SVN -o ${file('none/card.svg')}`, /ENOENT/],
  [card, '--all', /^--all needs a folder: -o cards$/],
  [
    picture,
    'globe',
    /^globe was given; expected is one of map \| breakdown \| timeline \| since \| procedures$/,
  ],
  [picture, 'map --region x', /^--region: x was given; expected is one of world, /],
  [
    picture,
    'since --from 2022-05-24 --as-of 2022-05-24',
    /^--from: .* expected is a date before 2022-05-24$/,
  ],
  [picture, 'map --pledged FRA', /^--pledged-source: nothing was given; expected is an address/],
  [picture, 'timeline --goal many', /^--goal: many was given; expected is 1, 2, 3 … 197$/],
  [picture, 'procedures --by group', /^Unknown option '--by'$/],
];

it('says in one line what is wrong', async () => {
  for (const [command, args, said] of wrong)
    await assert.rejects(
      command.run(args.split(' ').filter(Boolean)),
      (error: Error) =>
        error instanceof CommandError && said.test(error.message) && !error.message.includes('\n'),
      args,
    );
});
