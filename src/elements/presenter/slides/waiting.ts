/** Slide: the States that have signed but not ratified, and for how many years, longest first. */
import type { StateRecord } from '../../../model/dataset.js';
import { addMonths, daysBetween } from '../../../model/dates.js';
import { standing } from '../../../model/status.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { group } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import type { CustomContent } from './shared/custom-content.js';

/** Whole years from one day to another. */
export function fullYears(from: string, to: string): number {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  while (years > 0 && addMonths(from, years * 12) > to) years--;
  return Math.max(0, years);
}

export const yearsText = (sheet: Sheet, n: number): string =>
  n ? sheet.msg('years', { n }) : sheet.msg('underOne');

/** The signatories by date of signature, then by name. */
function signatories({ context: { dataset, date, localizer } }: Sheet): StateRecord[] {
  const name = ({ iso3 }: StateRecord) => localizer.state(iso3);
  return dataset.states
    .filter(record => record.signed && standing(record, date) === 'signatory')
    .sort((a, b) =>
      a.signed! < b.signed! ? -1 : a.signed! > b.signed! ? 1 : localizer.compare(name(a), name(b)),
    );
}

function titleOf(
  { context: { dataset, date } }: Sheet,
  waitingStates: number,
): 'waitingTitle' | 'waitingNone' | 'noneSigned' {
  if (waitingStates) return 'waitingTitle';
  const anySigned = dataset.states.some(({ signed }) => signed && signed <= date);
  return anySigned ? 'waitingNone' : 'noneSigned';
}

export function waiting(sheet: Sheet, content: CustomContent): Drawing {
  const { date, localizer, palette } = sheet.context;
  const name = ({ iso3 }: StateRecord) => localizer.state(iso3);
  const all = signatories(sheet);
  const heading = content.heading || sheet.msg(titleOf(sheet, all.length), { n: all.length });
  const row = (record: StateRecord) => yearsText(sheet, fullYears(record.signed!, date));
  return drawing(sheet, heading, (_, top, bottom) => {
    const begin = top + 66;
    const least = SMALL * 1.5;
    const deep = Math.floor((bottom - begin) / least);
    const columns = all.length <= deep ? 1 : all.length <= 2 * deep ? 2 : 3;
    const places = columns * deep;
    const listed = all.length > places ? all.slice(0, places - 1) : all;
    const perColumn = Math.ceil((listed.length + (all.length > listed.length ? 1 : 0)) / columns) || 1;
    const pitch = Math.min(62, (bottom - begin) / perColumn);
    const size = Math.max(SMALL, Math.min(38, pitch * 0.68));
    const column = sheet.inner / columns;
    const most = daysBetween(listed[0]?.signed ?? date, date) || 1;
    const names = Math.min(
      column * (columns > 1 ? 0.62 : 0.46),
      Math.max(0, ...listed.map(record => sheet.measure(name(record), size))) + 28,
    );
    const figures = Math.max(0, ...listed.map(record => sheet.measure(row(record), size, 700))) + 24;
    const long = Math.max(0, column - names - figures - 30);
    return {
      description: all.map(record => `${name(record)}: ${row(record)}, ${localizer.date(record.signed!)}`),
      art: [
        sheet.text(MARGIN, top + 26, sheet.msg('waitingSince', { date: localizer.date(date) }), {
          size: 34,
          fill: palette.quiet,
          max: sheet.inner,
        }),
        listed.map((record, index) => {
          const x = MARGIN + Math.floor(index / perColumn) * column;
          const y = begin + (index % perColumn) * pitch;
          const line = y + pitch / 2 + size * 0.35;
          const wide = Math.max(10, (long * daysBetween(record.signed!, date)) / most);
          const bar = { x: x + names, y: y + pitch * 0.14, width: wide, height: pitch * 0.72 };
          return group(
            sheet.text(x, line, name(record), { size, max: names - 16 }),
            long > 60 ? sheet.piece('signatory', bar, 3) : undefined,
            sheet.text(x + names + (long > 60 ? wide : 0) + 18, line, row(record), { size, weight: 700 }),
          );
        }),
        all.length > listed.length
          ? sheet.text(
              MARGIN + (columns - 1) * column,
              begin + (perColumn - 0.4) * pitch,
              sheet.msg('moreStates', { n: all.length - listed.length }),
              { size },
            )
          : undefined,
      ],
    };
  });
}
