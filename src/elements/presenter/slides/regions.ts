/** Region by region: a bar for each regional group, as long as the group has States. */
import { GROUPS, groupOf, statesIn } from '../../../world/regions.js';
import type { Tally } from '../../../model/dataset.js';
import { countOf, statuses } from '../../../model/tally.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { group } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import type { CustomContent } from './shared/custom-content.js';
import { counts } from './shared/counts.js';

/** A row for each regional group, and one for the States in none. */
function rowsOf(sheet: Sheet): { name: string; of: Tally }[] {
  const { localizer, dataset } = sheet.context;
  const outside = dataset.states.filter(({ iso3 }) => !groupOf(iso3)).map(({ iso3 }) => iso3);
  return [
    ...GROUPS.map(group => ({ name: localizer.msg(group), of: counts(sheet, new Set(statesIn(group))) })),
    { name: localizer.msg('noGroup'), of: counts(sheet, new Set(outside)) },
  ].filter(({ of }) => of.total);
}

export function regions(sheet: Sheet, content: CustomContent): Drawing {
  const { localizer } = sheet.context;
  const rows = rowsOf(sheet);
  const most = Math.max(...rows.map(({ of }) => of.total));
  return drawing(sheet, content.heading || sheet.msg('regionsTitle'), (_, top, bottom) => {
    const figure = 118;
    const name = Math.min(540, sheet.inner * 0.37);
    const long = sheet.inner - name - 40 - 3 * figure;
    const numbers = MARGIN + sheet.inner - 3 * figure;
    const key = legend(sheet, MARGIN, top + 12, name + long);
    const begin = key.bottom + 12;
    const pitch = (bottom - begin) / rows.length;
    const height = Math.min(66, pitch * 0.62);
    // One size for all names: the largest at which each has room in its row.
    const size =
      [34, 30].find(one =>
        rows.every(row => {
          const lines = sheet.lines(row.name, name - 16, one);
          return (
            lines.length * one * 1.15 <= pitch && lines.every(line => sheet.measure(line, one) <= name - 16)
          );
        }),
      ) ?? SMALL;
    const middle = (row: number) => begin + pitch * (row + 0.5);
    return {
      description: rows.map(({ name: label, of }) => `${label}: ${sentence(sheet, of)}`),
      art: [
        key.art,
        statuses.map((status, index) =>
          sheet.swatch(numbers + figure * (index + 1) - 48, begin - 58, 46, status),
        ),
        rows.map(({ name: label, of }, row) => {
          const lines = sheet.lines(label, name - 16, size);
          const y = middle(row);
          const place = { x: MARGIN + name, y: y - height / 2, width: (long * of.total) / most, height };
          return group(
            lines.map((line, index) =>
              sheet.text(MARGIN, y + size * 0.35 + (index - (lines.length - 1) / 2) * size * 1.15, line, {
                size,
                max: name - 16,
              }),
            ),
            sheet.bar(of, place, 3),
            statuses.map((status, index) => {
              const n = countOf(of, status);
              return sheet.text(numbers + figure * (index + 1), y + 17, localizer.number(n), {
                size: 48,
                weight: 700,
                anchor: 'end',
                status,
                count: n,
              });
            }),
          );
        }),
      ],
    };
  });
}

function sentence({ context: { localizer } }: Sheet, of: Tally): string {
  return statuses
    .map(
      status =>
        `${localizer.msg(status, { n: countOf(of, status) })} ${localizer.number(countOf(of, status))}`,
    )
    .join(', ');
}

/** The legend of the three fills, above the bars, in as many rows as it needs. */
function legend(sheet: Sheet, x: number, top: number, width: number) {
  const size = 32;
  let [at, y] = [x, top];
  const art = statuses.map(status => {
    const name = sheet.context.localizer.status(status);
    const wide = 58 + sheet.measure(name, size);
    if (at > x && at + wide > x + width) [at, y] = [x, y + 54];
    const drawn = group(
      sheet.swatch(at, y, 44, status),
      sheet.text(at + 58, y + 34, name, { size, max: width - 58 }),
    );
    at += wide + 36;
    return drawn;
  });
  return { art, bottom: y + 50 };
}
