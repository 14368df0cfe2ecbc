/** One region or regional group: its part of the map, its counts, and by name who has acted. */
import type { Status } from '../../../model/dataset.js';
import { standing } from '../../../model/status.js';
import { statesIn, type Region } from '../../../world/regions.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { group as together, type SceneNode } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { worldPicture } from './shared/world-picture.js';
import type { CustomContent } from './shared/custom-content.js';
import { counts, keyRow } from './shared/counts.js';

export function group(sheet: Sheet, content: CustomContent, region: Region): Drawing {
  const { localizer, dataset, date, palette } = sheet.context;
  const among = new Set(statesIn(region));
  const of = counts(sheet, among);
  const names = (status: Status) =>
    dataset.states
      .filter(record => among.has(record.iso3) && standing(record, date) === status)
      .map(({ iso3 }) => localizer.state(iso3))
      .sort((a, b) => localizer.compare(a, b));
  const lists = (['party', 'signatory'] as const).map(status => ({ status, names: names(status) }));
  return drawing(
    sheet,
    content.heading || localizer.msg(region),
    (_, top, bottom) => {
      const width = sheet.inner * 0.47;
      const x = MARGIN + width + 44;
      const room = sheet.inner - width - 44;
      const key = 116;
      return {
        description: lists
          .map(
            ({ status, names: listed }) =>
              `${localizer.msg(status, { n: listed.length })} (${listed.length}): ${listed.join('; ') || sheet.msg('noneHere')}`,
          )
          .concat(`${localizer.msg('no-action', { n: of.noAction })}: ${of.noAction}`),
        art: [
          worldPicture(sheet, {
            asked: region,
            x: MARGIN,
            y: top,
            width,
            height: bottom - top - key,
            shown: id => among.has(id),
          }),
          keyRow(sheet, of, { y: bottom - 12, size: 84 }),
          named(sheet, lists, { x, top, width: room, height: bottom - top - key, quiet: palette.quiet }),
        ],
      };
    },
    [localizer.msg('boundaries')],
  );
}

interface Place {
  x: number;
  top: number;
  width: number;
  height: number;
  quiet: string;
}

/** The names under their headings, in one to three columns, as large as fits. */
function named(sheet: Sheet, lists: { status: Status; names: string[] }[], place: Place): SceneNode {
  const { localizer } = sheet.context;
  const rows = lists.flatMap(({ status, names }, index) => [
    ...(index ? [{ text: '\u00a0', status: undefined }] : []), // a line of room between the lists
    { text: localizer.msg(status, { n: names.length }), status },
    ...(names.length ? names : [sheet.msg('noneHere')]).map(text => ({ text, status: undefined })),
  ]);
  const fitting = (columns: number, size: number) => {
    const pitch = size * 1.32;
    const deep = Math.floor(place.height / pitch);
    const column = place.width / columns;
    return {
      columns,
      size,
      pitch,
      deep,
      column,
      lines: rows.flatMap(({ text, status }) => {
        const max = column - 20 - (status ? size * 1.25 : 0);
        return sheet
          .lines(text, max, size, status ? 700 : 400)
          .map((line, index) => ({ line, status, first: !index, max }));
      }),
    };
  };
  const tries = [[1, 2], [3]].flatMap(several =>
    [40, 36, 32, SMALL].flatMap(size => several.map(columns => fitting(columns, size))),
  );
  const best =
    tries.find(({ lines, columns, deep }) => lines.length <= columns * deep) ?? tries[tries.length - 1]!;
  const { columns, deep, pitch, column, size } = best;
  const left = best.lines.length - columns * deep;
  const lines = left > 0 ? best.lines.slice(0, columns * deep - 1) : best.lines;
  const more = sheet.text(
    place.x + (columns - 1) * column,
    place.top + (deep - 1) * pitch + size * 0.95,
    sheet.msg('moreStates', { n: left + 1 }),
    { size, fill: place.quiet },
  );
  return together(
    lines.map(({ line, status, first, max }, index) => {
      const x = place.x + Math.floor(index / deep) * column;
      const y = place.top + (index % deep) * pitch + size * 0.95;
      return [
        status && first ? sheet.swatch(x, y - size * 0.8, size * 0.86, status) : undefined,
        sheet.text(x + (status ? size * 1.25 : 0), y, line, { size, weight: status ? 700 : 400, max }),
      ];
    }),
    left > 0 ? more : undefined,
  );
}
