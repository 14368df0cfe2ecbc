/** `npx opic-widgets`: runs the subcommand that is named first. A new one is a file in `commands/` and a line here. */

import { argv } from 'node:process';
import { version } from '../../src/version.js';
import { CommandError, type Command } from './command.js';
import { cardCommand } from './commands/card.js';
import { checkCommand } from './commands/check.js';
import { pictureCommand } from './commands/picture.js';
import { feedCommand } from './commands/feed.js';
import { importCommand } from './commands/import.js';
import { printableLine } from './printable.js';

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  import: importCommand,
  picture: pictureCommand,
  card: cardCommand,
  feed: feedCommand,
};

const usageOf = (name: string, { usage, about }: Command): string =>
  `npx opic-widgets ${name} ${usage}\n${about.replace(/^/gm, '  ')}`;

const usage = (): string =>
  Object.entries(commands)
    .map(([name, command]) => usageOf(name, command))
    .join('\n\n');

const isVersion = (word: string): boolean => word === '--version' || word === '-v';

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

async function main([name = '', ...args]: string[]): Promise<number> {
  if (isHelp(name)) {
    console.log(usage());
    return 0;
  }
  if (isVersion(name)) {
    console.log(version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const known = Object.keys(commands).join(', ');
    console.error(
      name ? printableLine(`${name} was given; expected is one of ${known}; --help says more`) : usage(),
    );
    return name ? 1 : 2;
  }
  if (args.some(isHelp)) {
    console.log(usageOf(name, command));
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(printableLine(`${name}: ${error.message}`));
    return 1;
  }
}

process.exitCode = await main(argv.slice(2));
