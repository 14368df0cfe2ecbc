/** One State: spotlight on the map, its record beside it. */
import { declarationName } from '../../../i18n/declaration-name.js';
import { datesNote } from '../../../i18n/procedures/finding.js';
import { proceduresSentence } from '../../../i18n/procedures/state-sentence.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { StateRecord } from '../../../model/dataset.js';
import { recordOf } from '../../../model/document/assemble.js';
import { ordinal } from '../../../model/chronicle.js';
import { standing } from '../../../model/status.js';
import { datesOf } from '../../../ui/sources/dates-of-state.js';
import { STATE_NOTES } from '../../../world/index.js';
import { groupOf } from '../../../world/regions.js';
import { groupNoteOf } from '../../../world/un-status.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { group as together } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
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

/** The dates, the remarks and the regional group in a column; `bottom` is where the next thing may begin. */
function column(
  sheet: Sheet,
  record: StateRecord,
  lines: readonly string[],
  { x, top, room }: { x: number; top: number; room: number },
) {
  const { localizer, dataset, date, palette } = sheet.context;
  let y = top;
  const rows = datesOf(record, date, dataset.treaty).map(([key, day]) => {
    const art = together(
      sheet.text(x, y + 34, localizer.msg(key), { size: 34, fill: palette.quiet, max: room }),
      sheet.text(x, y + 86, localizer.date(day), { size: 48, weight: 700, max: room }),
    );
    y += 116;
    return art;
  });
  const more = lines.map((line, index) => {
    const weight = index < lines.length - 1 ? 700 : 400;
    const drawn = sheet.paragraph(x, y + 8, line, room, { size: 34, weight });
    y = drawn.bottom + 12;
    return drawn.art;
  });
  return { art: [rows, more], bottom: y };
}

/** The State in sentences. */
function description(sheet: Sheet, record: StateRecord, lines: readonly string[]): string[] {
  const { localizer, dataset, date } = sheet.context;
  return [
    `${localizer.state(record.iso3)}: ${localizer.status(standing(record, date))}`,
    ...datesOf(record, date, dataset.treaty).map(
      ([key, day]) => `${localizer.msg(key)}: ${localizer.date(day)}`,
    ),
    ...lines,
    `${sheet.msg('unGroup')}: ${localizer.msg(groupOf(record.iso3) ?? 'noGroup')}`,
  ];
}

/** Words on the procedures: under the record, or else under the map. */
interface Procedures {
  readonly words: string;
  readonly under: 'record' | 'map';
}

/** Undefined where there is no room for the procedures under the record. */
function page(
  sheet: Sheet,
  title: string,
  record: StateRecord,
  { words, under }: Procedures,
  footnotes: readonly string[],
): Drawing | undefined {
  const { localizer, date } = sheet.context;
  const { iso3 } = record;
  const status = standing(record, date);
  const lines = remarks(sheet, record);
  let fits = true;
  const drawn = drawing(
    sheet,
    title,
    (_, top, bottom) => {
      const width = sheet.inner * 0.56;
      const x = MARGIN + width + 52;
      const room = sheet.inner - width - 52;
      const word = localizer.status(status);
      const size = sheet.fit(word, room - 88, 58, 700);
      const home = localizer.msg(groupOf(iso3) ?? 'noGroup');
      const own = column(sheet, record, [...lines, home], { x, top: top + 120, room });
      const deep = under === 'map' ? sheet.lines(words, width, SMALL).length * SMALL * 1.28 : 0;
      const height = bottom - top - (deep && deep + 16);
      const said =
        under === 'map'
          ? sheet.paragraph(MARGIN, bottom - deep, words, width)
          : [34, 30, SMALL]
              .map(one => sheet.paragraph(x, own.bottom + 20, words, room, { size: one }))
              .find(paragraph => paragraph.bottom <= bottom);
      fits = Boolean(said);
      return {
        description: description(sheet, record, words ? [...lines, words] : lines),
        art: [
          worldPicture(sheet, {
            asked: [iso3],
            x: MARGIN,
            y: top,
            width,
            height,
            shown: id => id === iso3,
            spot: iso3,
          }),
          sheet.swatch(x, top + 20, 64, status),
          sheet.text(x + 88, top + 52 + size * 0.36, word, { size, weight: 700 }),
          own.art,
          said?.art,
        ],
      };
    },
    footnotes,
  );
  return fits ? drawn : undefined;
}

export function state(sheet: Sheet, content: CustomContent, iso3: string): Drawing {
  const { localizer, dataset, date } = sheet.context;
  const record = recordOf(dataset, iso3)!;
  const title = content.heading || localizer.state(iso3);
  const words = proceduresSentence(iso3, dataset, date, localizer);
  const notes = footnotesOf(iso3, localizer);
  const dates = datesNote(dataset, localizer);
  const beside = words && page(sheet, title, record, { words, under: 'record' }, [...notes, dates]);
  const below = words && localizer.row([words, dates]);
  return beside || page(sheet, title, record, { words: below, under: 'map' }, notes)!;
}
