/** `npx opic-widgets card SVN`: a State's card as a file. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { renderCard, type CardOptions } from '../../../src/entries/static.js';
import { PLEDGED } from '../../../src/entries/static/picture-options.js';
import { register } from '../../../src/model/codes.js';
import { CommandError, type Command } from '../command.js';
import { orRefuse, readArguments } from '../pictures/picture-arguments.js';
import { savePicture, writerOf } from '../pictures/save-picture.js';

const OPTIONS = ['lang', 'asOf', 'size', 'scheme', 'data', ...PLEDGED];

export const cardCommand: Command = {
  usage: 'STATE | --all  [--lang fr] [--as-of DATE] [--size 1200x630] [--scheme dark] [--data FILE] -o FILE',
  about: `Draws a State's card, a picture made to be shared: as SVG, or as PNG where @resvg/resvg-js is installed.
STATE is a code such as SVN or SI; --size is 1200x630 or 1080x1350. Without -o the SVG is printed.
--pledged "FRA MAR" with --pledged-source and --pledged-label names States that have pledged.
With --all the cards of all 197 States are written into the folder FILE; --png makes them PNG.`,
  async run(args) {
    const { positionals, options, output, flags } = await readArguments(args, OPTIONS, ['all', 'png']);
    const draw = (state: string) => orRefuse(() => renderCard({ ...options, state } as CardOptions));
    const [state, ...more] = positionals;
    if (flags.has('all')) {
      if (state !== undefined) throw new CommandError(`--all takes no State; ${state} was given`);
      await writeAll(draw, output, flags.has('png') ? 'png' : 'svg');
      return 0;
    }
    if (state === undefined) throw new CommandError('the code of a State is expected, such as SVN, or --all');
    if (more.length) throw new CommandError(`one State is expected; ${positionals.join(' ')} was given`);
    if (flags.has('png')) throw new CommandError('--png goes with --all; give -o a name that ends in .png');
    await savePicture(draw(state), output);
    return 0;
  },
};

async function writeAll(
  draw: (state: string) => string,
  folder: string | undefined,
  form: 'svg' | 'png',
): Promise<void> {
  if (folder === undefined) throw new CommandError('--all needs a folder: -o cards');
  if (/\.\w+$/.test(folder))
    throw new CommandError(`--output: ${folder} was given; expected is the name of a folder, such as cards`);
  const write = await writerOf(form);
  // A wrong option is refused before anything is written.
  draw(register[0]!.iso3);
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new CommandError(`${folder}: ${error.message}`);
  });
  for (const { iso3 } of register) await write(join(folder, `${iso3}.${form}`), draw(iso3));
  console.log(`${register.length} cards: ${folder}`);
}
