/** `npx opic-widgets feed FILE`: the acts of a data document as an Atom feed. */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { atomFeed } from '../../feed/atom.js';
import { feedLocalizers } from '../../feed/languages.js';
import { check } from '../check.js';
import { CommandError, type Command } from '../command.js';
import { printableLine } from '../printable.js';
import { read } from './check.js';

export const feedCommand: Command = {
  usage: 'FILE [--lang fr] [-o feed.xml]',
  about: `Writes the deposits and signatures of a data document as an Atom feed, newest first, to the
screen or to the file that -o names. Ends with 0, or with 1 and the reason.`,
  async run(args) {
    const { file, lang, output } = options(args);
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

function options(args: readonly string[]): { file: string; lang: string; output: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'en' }, output: { type: 'string', short: 'o' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length) throw new Error('one FILE is expected');
    return { file, lang: values.lang, output: values.output };
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
