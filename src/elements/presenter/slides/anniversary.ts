/** The treaty's next anniversary, reckoned from the reader's own day, and the two that follow. */
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { addMonths, daysBetween } from '../../../model/dates.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { group } from '../../../scene/node.js';
import { MARGIN } from '../output/sheet.js';

interface Anniversary {
  of: 'adopted' | 'opened' | 'inForce';
  date: CalendarDate;
  years: number;
}

/** The next of each of the three, from today on, in order. One that falls on today is the first. */
export function anniversaries({ treaty }: Pick<Dataset, 'treaty'>, today: CalendarDate): Anniversary[] {
  const next = (of: Anniversary['of']): Anniversary[] => {
    const { [of]: day } = treaty;
    if (!day) return [];
    let years = Math.max(1, Number(today.slice(0, 4)) - Number(day.slice(0, 4)));
    while (addMonths(day, years * 12) < today) years++;
    return [{ of, years, date: addMonths(day, years * 12) }];
  };
  return (['adopted', 'opened', 'inForce'] as const).flatMap(next).sort((a, b) => (a.date < b.date ? -1 : 1));
}

export const anniversary: DrawSlide = (sheet, { content }) => {
  const { localizer, palette, dataset, today } = sheet.context;
  const [first, ...later] = anniversaries(dataset, today) as [Anniversary, ...Anniversary[]];
  const days = daysBetween(today, first.date);
  const when = days ? sheet.msg('inDays', { n: days }) : sheet.msg('today');
  const date = localizer.date(first.date);
  const event = ({ of }: Anniversary) => sheet.msg(of);
  const said = (one: Anniversary) =>
    localizer.row([
      localizer.colon(localizer.date(one.date), sheet.msg('years', { n: one.years })),
      event(one),
    ]);
  return drawing(sheet, content.heading || sheet.msg('anniversaryTitle'), (_, top, bottom) => {
    const number = localizer.number(first.years);
    const unit = sheet.msg('yearsSince', { n: first.years });
    const wide = sheet.measure(number, 420, 700);
    const start = MARGIN + wide + 60;
    const room = sheet.inner - wide - 60;
    const rule = bottom - 60 * later.length - 72;
    const lines = sheet.lines(event(first), room, 54, 700).length;
    // What stands beside the number is set so that both have one middle.
    const middle = (top + rule) / 2;
    const unitLine = middle - (lines * 69 + 136) / 2 + 20;
    const label = sheet.paragraph(start, unitLine + 34, event(first), room, { size: 54, weight: 700 });
    return {
      description: [localizer.row([said(first), when]), ...later.map(said)],
      art: [
        sheet.text(MARGIN - 12, middle + 152, number, { size: 420, weight: 700, fill: palette.accentText }),
        sheet.text(start, unitLine, unit, { size: 96, weight: 700 }),
        label.art,
        sheet.text(start, label.bottom + 66, date, { size: 64, weight: 700, max: room }),
        sheet.text(start, label.bottom + 122, when, { size: 44, fill: palette.quiet, max: room }),
        sheet.text(MARGIN, rule + 30, sheet.msg('thenFollow'), {
          size: 36,
          weight: 700,
          fill: palette.quiet,
        }),
        later.map((one, index) => {
          const y = rule + 90 + index * 60;
          const at = (share: number) => MARGIN + sheet.inner * share;
          const strong = { size: 40, weight: 700 } as const;
          const years = sheet.msg('years', { n: one.years });
          return group(
            sheet.text(MARGIN, y, localizer.date(one.date), { ...strong, max: sheet.inner * 0.31 }),
            sheet.text(at(0.33), y, years, { ...strong, max: sheet.inner * 0.12 }),
            sheet.text(at(0.46), y, event(one), { size: 40, max: sheet.inner * 0.54 }),
          );
        }),
      ],
    };
  });
};
