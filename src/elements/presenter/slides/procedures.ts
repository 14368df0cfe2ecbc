/** Slide: the other complaints procedures that States not party accept, by their number. */
import { datesNote, numberHeading, proceduresSummary } from '../../../i18n/procedures/summary.js';
import { byNumber, nonParties, tallyOf, type NonParty } from '../../../model/procedures.js';
import { group } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

function row(
  sheet: Sheet,
  states: readonly NonParty[],
  number: number,
  place: { y: number; pitch: number; long: number },
) {
  const { localizer } = sheet.context;
  const { y, pitch, long } = place;
  const height = Math.min(72, pitch * 0.66);
  const counts = tallyOf(states);
  const { total } = counts;
  const x = MARGIN + 110;
  return group(
    sheet.text(MARGIN, y + height / 2 + 20, localizer.number(number), { size: 58, weight: 700 }),
    sheet.bar(counts, { x, y, width: long * total, height }, 3),
    sheet.text(x + long * total + 24, y + height / 2 + 17, localizer.number(total), { size: 48 }),
  );
}

/** Both fills, by name. */
function key(sheet: Sheet, y: number) {
  let x = MARGIN;
  return (['signatory', 'no-action'] as const).map(status => {
    const name = sheet.context.localizer.status(status);
    const art = group(
      sheet.swatch(x, y, 44, status),
      sheet.text(x + 60, y + 34, name, { size: 34, max: sheet.inner / 2 - 80 }),
    );
    x += 110 + sheet.measure(name, 34);
    return art;
  });
}

export const procedures: DrawSlide = (sheet, { content }) => {
  const { localizer, dataset, date, palette } = sheet.context;
  const states = nonParties(dataset, date);
  const groups = byNumber(states);
  const sentence = proceduresSummary(states, localizer);
  const footnotes = [sheet.msg('proceduresCounted'), datesNote(dataset, localizer)];
  return drawing(
    sheet,
    content.heading || sheet.msg('proceduresTitle'),
    (_, top, bottom) => {
      const words = sheet.paragraph(MARGIN, top, sentence, sheet.inner, { size: 46, weight: 700 });
      const legend = words.bottom + 26;
      const begin = legend + 120;
      const pitch = (bottom - begin) / groups.length;
      const long = (sheet.inner - 260) / Math.max(1, ...groups.map(({ length }) => length));
      return {
        description: [
          sentence,
          ...groups.map((all, n) => localizer.colon(numberHeading(n, localizer), all.length)),
        ],
        art: [
          words.art,
          key(sheet, legend),
          sheet.text(MARGIN, begin - 30, sheet.msg('proceduresNumber'), { size: SMALL, fill: palette.quiet }),
          groups.map((all, number) =>
            row(sheet, all, number, { y: begin + pitch * (groups.length - 1 - number), pitch, long }),
          ),
        ],
      };
    },
    [localizer.row(footnotes)],
  );
};
