/** Slide: the States that have signed but not ratified, by regional group, with the years since their signature. */
import type { StateRecord } from '../../../model/dataset.js';
import { addMonths } from '../../../model/dates.js';
import { pledgesOn } from '../../../model/pledges.js';
import { isThisProtocol } from '../../../model/this-protocol.js';
import { GROUPS, groupOf } from '../../../world/regions.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { columnLists, NAME_SIZES, type List } from './shared/column-lists.js';
import { statesWith } from './shared/lookups.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

/** Whole years from one day to another. */
export function fullYears(from: string, to: string): number {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  while (years > 0 && addMonths(from, years * 12) > to) years--;
  return Math.max(0, years);
}

export const yearsText = (sheet: Sheet, n: number): string =>
  n ? sheet.msg('years', { n }) : sheet.msg('underOne');

/** The signatories by date of signature, then by name. */
const signatories = ({ context }: Sheet): StateRecord[] =>
  statesWith('signatory', context).sort((a, b) =>
    a.signed! < b.signed! ? -1 : Number(a.signed! > b.signed!),
  );

function titleOf(
  { context: { dataset, date } }: Sheet,
  waitingStates: number,
): 'waitingTitle' | 'waitingNone' | 'noneSigned' {
  if (waitingStates) return 'waitingTitle';
  const anySigned = dataset.states.some(({ signed }) => signed && signed <= date);
  return anySigned ? 'waitingNone' : 'noneSigned';
}

/** The longest lists first: each group with its States, longest waiting first, and their years. */
function lists(sheet: Sheet, all: readonly StateRecord[]): List[] {
  const { date, localizer } = sheet.context;
  const own = [...GROUPS, null].map(group => ({
    heading: localizer.msg(group ?? 'noGroup'),
    entries: all
      .filter(({ iso3 }) => groupOf(iso3) === group)
      .map(({ iso3, signed }) => ({
        text: localizer.state(iso3),
        value: yearsText(sheet, fullYears(signed!, date)),
      })),
  }));
  return own
    .filter(({ entries }) => entries.length)
    .sort((a, b) => b.entries.length - a.entries.length || localizer.compare(a.heading, b.heading));
}

/** The pledges of States that have signed, a line for each. */
function pledgeLines(
  { context: { dataset, date, localizer } }: Sheet,
  all: readonly StateRecord[],
): string[] {
  const among = new Set(all.map(({ iso3 }) => iso3));
  return pledgesOn(dataset, date, among).map(pledge =>
    localizer.colon(
      `${localizer.state(pledge.state)}, ${localizer.msg('pledge')}, ${localizer.date(pledge.date)}`,
      localizer.text(pledge.text),
    ),
  );
}

export const waiting: DrawSlide = (sheet, { content }) => {
  const { date, dataset, localizer, palette } = sheet.context;
  const all = signatories(sheet);
  const heading = content.heading || sheet.msg(titleOf(sheet, all.length), { n: all.length });
  const key = isThisProtocol(dataset) ? 'waitingYears' : 'waitingSince';
  const note = all.length ? sheet.msg(key, { date: localizer.date(date) }) : '';
  const pledges = pledgeLines(sheet, all);
  return drawing(sheet, heading, (_, top, bottom) => {
    const first = sheet.paragraph(MARGIN, top, note, sheet.inner, { size: 34, fill: palette.quiet });
    const deep = pledges.flatMap(line => sheet.lines(line, sheet.inner, 30)).length * 38;
    const begin = first.bottom + 30;
    const end = deep ? bottom - deep - 20 : bottom;
    return {
      description: [
        ...all.map(({ iso3, signed }) => {
          const since = [yearsText(sheet, fullYears(signed!, date)), localizer.date(signed!)];
          return localizer.colon(localizer.state(iso3), inRow(since, localizer));
        }),
        ...pledges,
      ],
      art: [
        first.art,
        columnLists(
          sheet,
          lists(sheet, all),
          { x: MARGIN, y: begin, width: sheet.inner, height: end - begin },
          { sizes: NAME_SIZES, columns: [2, 3], more: n => localizer.msg('moreStates', { n }) },
        ),
        sheet.paragraphs(MARGIN, end + 20, pledges, sheet.inner, { size: 30 }).art,
      ],
    };
  });
};
