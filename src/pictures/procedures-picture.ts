/** The other procedures as a picture: the finding, and a bar for each number of procedures. */
import { datesNote, proceduresSummary } from '../i18n/procedures/summary.js';
import { byNumber, tallyOf, type NonParty } from '../model/procedures.js';
import type { SceneNode } from '../scene/node.js';
import { framed, type Pictured } from './framed-picture.js';
import { INNER, MARGIN } from './page.js';

const SIZE = 20;
const BARS = MARGIN + 60;
const LONGEST = INNER - 130;
/** From this number on the States are named. */
const NAMED = 3;

/** `states` in the order in which they are to be named. */
export function proceduresPicture(states: readonly NonParty[], shown: Pictured): SceneNode {
  const { dataset, localizer, palette, part } = shown;
  const name = localizer.msg('proceduresTitle');
  const summary = proceduresSummary(states, localizer);
  const heading = part ? `${name} · ${part}` : name;
  const fine = [localizer.msg('proceduresCounted'), datesNote(dataset, localizer)];
  const groups = byNumber(states);
  const longest = Math.max(1, ...groups.map(({ length }) => length));
  return framed({ ...shown, name: heading, summary, heading, fine }, page => {
    page.write(summary, { size: 24, weight: 700 });
    page.space(8);
    let x = MARGIN;
    for (const status of ['signatory', 'no-action'] as const) {
      const name = localizer.status(status);
      page.add(page.swatch(x, page.y, 20, status), page.text(x + 30, page.y + 16, name, { size: 17 }));
      x += 70 + page.measure(name, 17);
    }
    page.space(40);
    page.write(localizer.msg('proceduresNumber'), { size: 16, fill: palette.quiet });
    page.space(6);
    for (let number = groups.length - 1; number >= 0; number--) {
      const all = groups[number]!;
      const counts = tallyOf(all);
      const { total } = counts;
      const width = (LONGEST * total) / longest;
      page.add(
        page.text(MARGIN, page.y + 22, localizer.number(number), { size: SIZE, weight: 700 }),
        page.bar(counts, { x: BARS, y: page.y, width, height: 30 }, 1),
        page.text(BARS + width + 12, page.y + 22, localizer.number(total), { size: SIZE }),
      );
      page.space(38);
      if (number >= NAMED && total) {
        const names = localizer.list(all.map(({ record }) => localizer.state(record.iso3)));
        const { art, bottom } = page.paragraph(BARS, page.y - 4, names, LONGEST, {
          size: 15,
          fill: palette.quiet,
        });
        page.add(art);
        page.y = bottom + 10;
      }
    }
    page.space(10);
  });
}
