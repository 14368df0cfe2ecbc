/** `npx opic-widgets feed FILE`: the acts of a data document as an Atom feed. */

import { writeFile } from 'node:fs/promises';
import { atomFeed } from '../../feed/atom.js';
import { feedLocalizers } from '../../feed/languages.js';
import { check } from '../check.js';
import { CommandError, type Command } from '../command.js';
import { readArguments } from '../pictures/picture-arguments.js';
import { printableLine } from '../printable.js';
import { read } from './check.js';

export const feedCommand: Command = {
  usage: 'FILE [--lang fr] [-o feed.xml]',
  about: `Writes the deposits and signatures of a data document as an Atom feed, newest first, to the
screen or to the file that -o names. Ends with 0, or with 1 and the reason.`,
  async run(args) {
    const { positionals, options, output } = await readArguments(args, ['lang']);
    const [file, ...more] = positionals;
    if (file === undefined || more.length) throw new CommandError('one FILE is expected');
    const { lang = 'en' } = options as { lang?: string };
    const localizer = feedLocalizers.get(lang);
    if (!localizer)
      throw new CommandError(`--lang: ${lang} was given; expected: ${[...feedLocalizers.keys()].join(', ')}`);
    const text = await read(file).catch((error: Error) => {
      throw new CommandError(`${file}: ${error.message}`);
    });
    const { dataset, faults } = check(text);
    if (!dataset)
      throw new CommandError(
        `${file}: a page would refuse it; npx opic-widgets check says why (${faults.length})`,
      );
    const feed = atomFeed(dataset, localizer);
    if (output === undefined) process.stdout.write(feed);
    else
      await writeFile(output, feed).catch((error: Error) => {
        throw new CommandError(printableLine(error.message));
      });
    return 0;
  },
};
