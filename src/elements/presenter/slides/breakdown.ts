/** Slide: how many States have ratified, signed, or taken no action, and their shares of the total. */
import { countOf, statuses } from '../../../model/tally.js';
import { publishedTexts } from '../../breakdown/published-difference.js';
import { datedCount } from './captions/other-date.js';
import { drawing, type Body, type DrawSlide } from './shared/slide-frame.js';
import { group } from '../../../scene/node.js';
import { MARGIN } from '../output/sheet.js';
import { squares } from './shared/counts.js';
import { counts, countsSentence } from './shared/lookups.js';

export const breakdown: DrawSlide = (sheet, { content }) => {
  const { localizer, palette, dataset, date } = sheet.context;
  const of = counts(sheet.context);
  const heading =
    content.heading ||
    (datedCount(sheet.context) ?? sheet.msg('breakdownTitle', { party: of.party, total: of.total }));
  const published = publishedTexts(dataset, date, localizer);
  const body: Body = (_, top, bottom) => {
    const pitch = sheet.inner / 40;
    const band = bottom - pitch * 5 - 46;
    const column = sheet.inner / 3;
    const line = top + (band - top) * 0.58;
    const share = (status: (typeof statuses)[number]) => localizer.percent(countOf(of, status) / of.total);
    // As large as the widest number allows beside its share.
    const wide = Math.max(
      ...statuses.map(
        status =>
          sheet.measure(localizer.number(countOf(of, status)), 220, 700) +
          sheet.measure(share(status), 60) +
          60,
      ),
    );
    const figure = Math.min(1.1, column / wide);
    const names = statuses.map(status => localizer.msg(status, { n: countOf(of, status) }));
    return {
      description: [
        countsSentence(sheet.context),
        ...statuses.map((status, index) => localizer.colon(names[index]!, share(status))),
      ],
      art: [
        statuses.map((status, index) => {
          const n = countOf(of, status);
          const x = MARGIN + index * column;
          const number = localizer.number(n);
          const size = 220 * figure;
          const beside = x + sheet.measure(number, size, 700) + 22 * figure;
          return group(
            sheet.text(x, line, number, { size, weight: 700, status, count: n }),
            sheet.text(beside, line, share(status), { size: 60 * figure, fill: palette.quiet }),
            sheet.swatch(x, line + 40, 50, status),
            sheet.label(x + 68, line + 82, names[index]!, column - 92, { size: 46, weight: 700 }),
          );
        }),
        squares(sheet, band, 5, pitch * 0.8),
        sheet.text(MARGIN, bottom, sheet.msg('oneSquare'), { fill: palette.quiet }),
      ],
    };
  };
  return drawing(sheet, heading, body, published);
};
