/** One State: spotlight on the map, its record beside it. */
import { svg } from 'lit';
import { declarationName } from '../../../language/declaration-name.js';
import { recordOf } from '../../../model/assemble.js';
import { ordinal } from '../../../model/chronicle.js';
import { standing } from '../../../model/status.js';
import { datesOf } from '../../../parts/state-dates.js';
import { STATE_NOTES } from '../../../world/index.js';
import { groupOf } from '../../../world/regions.js';
import { groupNoteOf } from '../../../world/standing.js';
import { drawing, type Drawing } from '../drawing.js';
import { MARGIN, type Sheet } from '../sheet.js';
import { around, worldPicture } from '../world-picture.js';
import type { Own } from '../own.js';
import { fullYears, yearsSaid } from './waiting.js';

export function state(sheet: Sheet, own: Own, iso3: string): Drawing {
  const { speaker, dataset, date, palette } = sheet.matter;
  const record = recordOf(dataset, iso3)!;
  const status = standing(record, date);
  const dates = datesOf(record, date);
  const group = groupOf(iso3);
  const note = STATE_NOTES[iso3];
  const groupNote = groupNoteOf(iso3);
  const place = status === 'party' ? ordinal(dataset, iso3) : null;
  const lines = [
    ...(status === 'signatory'
      ? [sheet.tell('signedYears', { years: yearsSaid(sheet, fullYears(record.signed!, date)) })]
      : []),
    ...(place ? [sheet.tell('ordinal', { n: place })] : []),
    ...(dataset.declarations ?? [])
      .filter(declaration => declaration.state === iso3 && declaration.date <= date)
      .map(declaration => declarationName(declaration, speaker)),
  ];
  const footnotes = [
    ...(note ? [speaker.say(`note-${note}`)] : []),
    ...(groupNote ? [speaker.text(groupNote)] : []),
    speaker.say('boundaries'),
  ];
  const home = group ? speaker.say(group) : speaker.say('noGroup');
  return drawing(
    sheet,
    own.heading || speaker.state(iso3),
    (_, top, bottom) => {
      const width = sheet.inner * 0.56;
      const x = MARGIN + width + 52;
      const room = sheet.inner - width - 52;
      const word = speaker.status(status);
      const size = sheet.fit(word, room - 88, 58, 750);
      let y = top + 120;
      const rows = dates.map(([key, day]) => {
        const art = svg`${sheet.text(x, y + 34, speaker.say(key), { size: 34, fill: palette.quiet, max: room })}
          ${sheet.text(x, y + 86, speaker.date(day), { size: 48, weight: 700, max: room })}`;
        y += 116;
        return art;
      });
      const more = [...lines, home].map(line => {
        const drawn = sheet.paragraph(x, y + 8, line, room, { size: 34, weight: line === home ? 400 : 600 });
        y = drawn.bottom + 12;
        return drawn.art;
      });
      return {
        says: [
          `${speaker.state(iso3)}: ${word}`,
          ...dates.map(([key, day]) => `${speaker.say(key)}: ${speaker.date(day)}`),
          ...lines,
          `${sheet.tell('group')}: ${home}`,
        ],
        art: svg`${worldPicture(sheet, {
          box: around(iso3, width / (bottom - top)),
          x: MARGIN,
          y: top,
          width,
          height: bottom - top,
          shown: id => id === iso3,
          spot: iso3,
        })}
        ${sheet.swatch(x, top + 20, 64, status)}
        ${sheet.text(x + 88, top + 52 + size * 0.36, word, { size, weight: 750 })}
        ${rows}${more}`,
      };
    },
    footnotes,
  );
}
