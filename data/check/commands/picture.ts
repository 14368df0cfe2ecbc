/** `npx opic-widgets picture map`: what an element shows, as a file. */

import * as pictures from '../../../src/entries/static.js';
import { GOAL, NARROWED, PLEDGED } from '../../../src/entries/static/picture-options.js';
import { CommandError, type Command } from '../command.js';
import { orRefuse, readArguments } from '../pictures/picture-arguments.js';
import { savePicture } from '../pictures/save-picture.js';

/** What every picture takes; ids matter only to pages. */
const options = NARROWED.filter(name => name !== 'id');
const pledged = [...options, ...PLEDGED];

interface Kind {
  options: readonly string[];
  draw(options: object): string;
}

const kinds: Readonly<Record<string, Kind>> = {
  map: { options: pledged, draw: pictures.renderMap },
  breakdown: { options: [...pledged, ...GOAL, 'by'], draw: pictures.renderBreakdown },
  timeline: { options: [...pledged, ...GOAL, 'from', 'to'], draw: pictures.renderTimeline },
  since: { options: [...options, 'from'], draw: pictures.renderSince },
  procedures: { options, draw: pictures.renderProcedures },
};

const names = Object.keys(kinds).join(' | ');

export const pictureCommand: Command = {
  usage: `${names}  [--region africa] [--lang fr] [--as-of DATE] … -o FILE`,
  about: `Draws what an element shows: as SVG, or as PNG where @resvg/resvg-js is installed. Without -o the SVG is printed.
Every picture takes --lang, --as-of, --scheme light|dark|contrast, --data FILE, --region, --states "SVN HRV" and
--states-label; breakdown also --by group|region; timeline --from and --to; since --from.
Map, breakdown and timeline take --pledged "FRA MAR" with --pledged-source and --pledged-label; breakdown and
timeline --goal 100 and --goal-label "by 2030".`,
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
