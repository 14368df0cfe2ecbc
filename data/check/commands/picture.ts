/** `npx opic-widgets picture map`: what an element shows, as a file. */

import * as pictures from '../../../src/entries/static.js';
import { CommandError, type Command } from '../command.js';
import { orRefuse, readArguments } from '../pictures/picture-arguments.js';
import { savePicture } from '../pictures/save-picture.js';

const NARROWED = ['lang', 'asOf', 'scheme', 'data', 'region', 'states', 'statesLabel'];

interface Kind {
  options: readonly string[];
  draw(options: object): string;
}

const kinds: Readonly<Record<string, Kind>> = {
  map: { options: NARROWED, draw: pictures.renderMap },
  breakdown: { options: [...NARROWED, 'by'], draw: pictures.renderBreakdown },
  timeline: { options: [...NARROWED, 'from', 'to'], draw: pictures.renderTimeline },
  since: { options: [...NARROWED, 'from'], draw: pictures.renderSince },
  procedures: { options: NARROWED, draw: pictures.renderProcedures },
};

const names = Object.keys(kinds).join(' | ');

export const pictureCommand: Command = {
  usage: `${names}  [--region africa] [--lang fr] [--as-of DATE] … -o FILE`,
  about: `Draws what an element shows: as SVG, or as PNG where @resvg/resvg-js is installed. Without -o the SVG is printed.
Every picture takes --lang, --as-of, --scheme light|dark|contrast, --data FILE, --region, --states "SVN HRV" and
--states-label; breakdown also --by group|region; timeline --from and --to; since --from.`,
  async run([name = '', ...args]) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new CommandError(`${name || 'nothing'} was given; expected is one of ${names}`);
    const { positionals, options, output } = await readArguments(args, kind.options);
    if (positionals.length) throw new CommandError(`${positionals.join(' ')}: not expected after ${name}`);
    await savePicture(
      orRefuse(() => kind.draw(options)),
      output,
    );
    return 0;
  },
};
