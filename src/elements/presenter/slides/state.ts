/** One State: spotlight on the map, its record beside it. */
import { declarationName } from '../../../i18n/declaration-name.js';
import { datesNote } from '../../../i18n/procedures/summary.js';
import { acceptedProcedures, proceduresSentence } from '../../../i18n/procedures/state-sentence.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { StateRecord } from '../../../model/dataset.js';
import { recordOf } from '../../../model/document/assemble.js';
import { ordinal } from '../../../model/chronicle.js';
import { isThisProtocol } from '../../../model/this-protocol.js';
import { standing } from '../../../model/status.js';
import { surenessLines } from '../../../pictures/card/card-words.js';
import { datesOf } from '../../../ui/sources/dates-of-state.js';
import { STATE_NOTES } from '../../../world/index.js';
import { groupOf } from '../../../world/regions.js';
import { groupNoteOf } from '../../../world/un-status.js';
import { datedTitle } from './captions/other-date.js';
import { drawing, type DrawSlide, type Drawing } from './shared/slide-frame.js';
import { group as together } from '../../../scene/node.js';
import type { Area } from '../../../scene/surface.js';
import { MARGIN, type Sheet, type SlideContext } from '../output/sheet.js';
import { declarationsOf, firstSentence, neighboursByStatus } from './shared/lookups.js';
import { worldPicture } from './shared/world-picture.js';
import { fullYears, yearsText } from './waiting.js';

/** What a remark says, and how heavy it is. */
interface Remark {
  readonly words: string;
  readonly weight: 400 | 700;
}

const bold = (words: string): Remark => ({ words, weight: 700 });
const light = (words: string): Remark => ({ words, weight: 400 });

/** The years since signature or the ordinal, and the declarations, with their first sentence where it is wanted. */
function remarks(sheet: Sheet, record: StateRecord, sentences: boolean): Remark[] {
  const { localizer, dataset, date } = sheet.context;
  const { iso3 } = record;
  const status = standing(record, date);
  const place = status === 'party' ? ordinal(dataset, iso3) : null;
  return [
    ...(status === 'signatory'
      ? [bold(sheet.msg('signedYears', { years: yearsText(sheet, fullYears(record.signed!, date)) }))]
      : []),
    ...(place ? [bold(sheet.msg('ordinal', { n: place }))] : []),
    ...declarationsOf(iso3, dataset, date).flatMap(declaration => [
      bold(declarationName(declaration, localizer)),
      ...(sentences ? firstSentence(declaration, localizer).map(light) : []),
    ]),
    ...surenessLines(record, date, localizer).map(bold),
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
  lines: readonly Remark[],
  { x, top, room }: { x: number; top: number; room: number },
) {
  const { localizer, dataset, date, palette } = sheet.context;
  let y = top;
  const dates = datesOf(record, date, dataset.treaty).map(([key, day]) => [
    localizer.msg(key),
    localizer.date(day),
  ]) as [string, string][];
  const widest = (at: 0 | 1, size: number, weight: 400 | 700) =>
    Math.max(0, ...dates.map(row => sheet.measure(row[at], size, weight)));
  const names = widest(0, 34, 400) + 28;
  const beside = names + widest(1, 40, 700) <= room;
  const rows = dates.map(([name, day]) => {
    const label = { size: 34, fill: palette.quiet, max: room };
    const art = beside
      ? together(
          sheet.text(x, y + 44, name, label),
          sheet.text(x + names, y + 44, day, { size: 40, weight: 700 }),
        )
      : together(
          sheet.text(x, y + 32, name, label),
          sheet.text(x, y + 76, day, { size: 42, weight: 700, max: room }),
        );
    y += beside ? 62 : 96;
    return art;
  });
  // Smaller where there are many lines.
  const remark = lines.flatMap(({ words }) => sheet.lines(words, room, 34, 700)).length > 3 ? 30 : 34;
  const more = lines.map(({ words, weight }) => {
    const drawn = sheet.paragraph(x, y + 6, words, room, { size: remark, weight, leading: 1.2 });
    y = drawn.bottom + 8;
    return drawn.art;
  });
  return { art: [rows, more], bottom: y };
}

/** The State in sentences. */
function description(sheet: Sheet, record: StateRecord, lines: readonly string[]): string[] {
  const { localizer, dataset, date } = sheet.context;
  return [
    datedTitle(
      localizer.colon(localizer.state(record.iso3), localizer.status(standing(record, date))),
      sheet.context,
    ),
    ...datesOf(record, date, dataset.treaty).map(([key, day]) =>
      localizer.colon(localizer.msg(key), localizer.date(day)),
    ),
    ...lines,
    localizer.colon(sheet.msg('unGroup'), localizer.msg(groupOf(record.iso3) ?? 'noGroup')),
  ];
}

/** Longer texts: under the record, and under the map. */
interface Texts {
  readonly beside: readonly string[];
  readonly below: readonly string[];
}

/** State names are no smaller than 3 % of the height. */
const SIZES = [36, 34, 33];
/** The least height of the map. */
const LEAST = 220;

/** Texts one under the other; `bottom` is where they end. */
const stacked = (
  sheet: Sheet,
  texts: readonly string[],
  { x, y, width }: Omit<Area, 'height'>,
  size: number,
) => sheet.paragraphs(x, y, texts, width, { size, leading: 1.24 }, size * 0.35);

/** Undefined where the texts find no room, unless they `must` be set. */
function page(
  sheet: Sheet,
  title: string,
  record: StateRecord,
  { beside, below }: Texts,
  footnotes: readonly string[],
  sentences: boolean,
  must = false,
): Drawing | undefined {
  const { localizer, date } = sheet.context;
  const { iso3 } = record;
  const status = standing(record, date);
  const lines = remarks(sheet, record, sentences);
  let fits = true;
  const drawn = drawing(
    sheet,
    title,
    (_, top, bottom) => {
      const width = sheet.inner * 0.54;
      const x = MARGIN + width + 48;
      const room = sheet.inner - width - 48;
      const word = localizer.status(status);
      const size = sheet.fit(word, room - 88, 58, 700);
      const home = localizer.msg(groupOf(iso3) ?? 'noGroup');
      const own = column(sheet, record, [...lines, light(home)], { x, top: top + 112, room });
      const place = { x, y: own.bottom + 20, width: room };
      const right = SIZES.map(one => stacked(sheet, beside, place, one)).find(one => one.bottom <= bottom);
      const deep = stacked(sheet, below, { x: MARGIN, y: 0, width }, SIZES.at(-1)!).bottom;
      const height = Math.max(0, bottom - top - (deep && deep + 18));
      fits = Boolean(right) && own.bottom <= bottom && height >= LEAST;
      if (!fits && !must) return { description: [], art: undefined }; // no map is drawn in vain
      const under = stacked(sheet, below, { x: MARGIN, y: bottom - deep, width }, SIZES.at(-1)!);
      return {
        description: description(sheet, record, [...lines.map(({ words }) => words), ...beside, ...below]),
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
          sheet.swatch(x, top + 16, 64, status),
          sheet.text(x + 88, top + 48 + size * 0.36, word, { size, weight: 700 }),
          own.art,
          right?.art,
          under.art,
        ],
      };
    },
    footnotes,
  );
  return fits || must ? drawn : undefined;
}

/** The other procedures in a few words, with the day on which they were known. */
const acceptedShort = (iso3: string, { dataset, date, localizer }: SlideContext): string =>
  isThisProtocol(dataset) ? localizer.sentence(acceptedProcedures(iso3, date, localizer)) : '';

/** Two texts where there is room for them: the longer one is better beside the map, the other under it. */
function placesFor(texts: readonly string[]): Texts[] {
  const [short, long] = [...texts].sort((a, b) => a.length - b.length) as [string, string?];
  return [
    { beside: texts, below: [] },
    ...(long
      ? [
          { beside: [long], below: [short] },
          { beside: [short], below: [long] },
        ]
      : []),
    { beside: [], below: texts },
  ];
}

export const state: DrawSlide = (sheet, { content, name: iso3 }) => {
  const { localizer, dataset, date } = sheet.context;
  const record = recordOf(dataset, iso3)!;
  const title = content.heading || localizer.state(iso3);
  const near = neighboursByStatus(iso3, sheet.context);
  const full = [near, proceduresSentence(iso3, dataset, date, localizer)].filter(Boolean);
  const short = [near, acceptedShort(iso3, sheet.context)].filter(Boolean);
  const notes = footnotesOf(iso3, localizer);
  const dated = isThisProtocol(dataset) ? [...notes, datesNote(dataset, localizer)] : notes;
  const choices = [
    [full, dated],
    [short, dated],
    [short, notes],
    [short.slice(-1), notes],
  ] as const;
  for (const sentences of [true, false])
    for (const [texts, footnotes] of choices)
      for (const places of placesFor(texts)) {
        const drawn = page(sheet, title, record, places, footnotes, sentences);
        if (drawn) return drawn;
      }
  return page(sheet, title, record, { beside: [], below: [] }, notes, false, true)!;
};
