/** One State: spotlight on the map, its record beside it. */
import { declarationName } from '../../../i18n/declaration-name.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { StateRecord } from '../../../model/dataset.js';
import { recordOf } from '../../../model/document/assemble.js';
import { ordinal } from '../../../model/chronicle.js';
import { standing } from '../../../model/status.js';
import { datesOf } from '../../../ui/sources/state-dates.js';
import { STATE_NOTES } from '../../../world/index.js';
import { groupOf } from '../../../world/regions.js';
import { groupNoteOf } from '../../../world/un-status.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { group as together } from '../../../scene/node.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { worldPicture } from './shared/world-picture.js';
import type { CustomContent } from './shared/custom-content.js';
import { fullYears, yearsText } from './waiting.js';

/** The years since signature or the ordinal, and the declarations. */
function remarks(sheet: Sheet, record: StateRecord): string[] {
  const { localizer, dataset, date } = sheet.context;
  const { iso3 } = record;
  const status = standing(record, date);
  const place = status === 'party' ? ordinal(dataset, iso3) : null;
  return [
    ...(status === 'signatory'
      ? [sheet.msg('signedYears', { years: yearsText(sheet, fullYears(record.signed!, date)) })]
      : []),
    ...(place ? [sheet.msg('ordinal', { n: place })] : []),
    ...(dataset.declarations ?? [])
      .filter(declaration => declaration.state === iso3 && declaration.date <= date)
      .map(declaration => declarationName(declaration, localizer)),
  ];
}

function footnotesOf(iso3: string, localizer: Localizer): string[] {
  const note = STATE_NOTES[iso3];
  const groupNote = groupNoteOf(iso3);
  return [
    ...(note ? [localizer.msg(`note-${note}`)] : []),
    ...(groupNote ? [localizer.text(groupNote)] : []),
    localizer.msg('boundaries'),
  ];
}

export function state(sheet: Sheet, content: CustomContent, iso3: string): Drawing {
  const { localizer, dataset, date, palette } = sheet.context;
  const record = recordOf(dataset, iso3)!;
  const status = standing(record, date);
  const dates = datesOf(record, date, dataset.treaty);
  const lines = remarks(sheet, record);
  const group = groupOf(iso3);
  const home = group ? localizer.msg(group) : localizer.msg('noGroup');
  return drawing(
    sheet,
    content.heading || localizer.state(iso3),
    (_, top, bottom) => {
      const width = sheet.inner * 0.56;
      const x = MARGIN + width + 52;
      const room = sheet.inner - width - 52;
      const word = localizer.status(status);
      const size = sheet.fit(word, room - 88, 58, 700);
      let y = top + 120;
      const rows = dates.map(([key, day]) => {
        const art = together(
          sheet.text(x, y + 34, localizer.msg(key), { size: 34, fill: palette.quiet, max: room }),
          sheet.text(x, y + 86, localizer.date(day), { size: 48, weight: 700, max: room }),
        );
        y += 116;
        return art;
      });
      const more = [...lines, home].map(line => {
        const drawn = sheet.paragraph(x, y + 8, line, room, { size: 34, weight: line === home ? 400 : 700 });
        y = drawn.bottom + 12;
        return drawn.art;
      });
      return {
        description: [
          `${localizer.state(iso3)}: ${word}`,
          ...dates.map(([key, day]) => `${localizer.msg(key)}: ${localizer.date(day)}`),
          ...lines,
          `${sheet.msg('unGroup')}: ${home}`,
        ],
        art: [
          worldPicture(sheet, {
            asked: [iso3],
            x: MARGIN,
            y: top,
            width,
            height: bottom - top,
            shown: id => id === iso3,
            spot: iso3,
          }),
          sheet.swatch(x, top + 20, 64, status),
          sheet.text(x + 88, top + 52 + size * 0.36, word, { size, weight: 700 }),
          rows,
          more,
        ],
      };
    },
    footnotesOf(iso3, localizer),
  );
}
