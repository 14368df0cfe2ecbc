/** One region or regional group: its part of the map, its counts, and by name where each State stands. */
import { countsSentence } from '../../../i18n/attribution.js';
import { countOf } from '../../../model/tally.js';
import { statesIn, type Region } from '../../../world/regions.js';
import { MARGIN } from '../output/sheet.js';
import { NAME_SIZES } from './shared/column-lists.js';
import { classesOf, largest, runningNames } from './shared/running-names.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { counts } from './shared/lookups.js';
import { worldPicture } from './shared/world-picture.js';

/** The shares of the width that the map may have, none at last; the names have the rest. */
const MAP = [0.47, 0.36, 0.26, 0];
const GAP = 44;

export const group: DrawSlide = (sheet, { content, name }) => {
  const { context } = sheet;
  const { localizer, date } = context;
  const region = name as Region;
  const among = new Set(statesIn(region));
  const of = counts(context, among);
  const classes = classesOf(context, among).map(one => ({ ...one, count: countOf(of, one.status) }));
  return drawing(
    sheet,
    content.heading || localizer.msg(region),
    (_, top, bottom) => {
      const height = bottom - top;
      const tries = MAP.map(share => {
        const map = sheet.inner * share;
        const beside = map && map + GAP;
        const area = { x: MARGIN + beside, y: top, width: sheet.inner - beside, height };
        return { map, area, size: largest(sheet, classes, area) ?? 0 };
      });
      // Names as large as in other answers beside a map; else smaller ones beside the smallest; else names alone.
      const { map, area } =
        tries.find(one => one.map && one.size >= NAME_SIZES.at(-1)!) ??
        tries.slice(-2).find(({ size }) => size) ??
        tries.at(-1)!;
      return {
        description: [
          localizer.colon(localizer.msg(region), countsSentence(of, date, localizer)),
          ...classes.map(({ heading, names }) =>
            names.length ? localizer.row([heading, inRow(names, localizer)]) : heading,
          ),
        ],
        art: [
          map
            ? worldPicture(sheet, {
                asked: region,
                x: MARGIN,
                y: top,
                width: map,
                height,
                shown: id => among.has(id),
              })
            : undefined,
          runningNames(sheet, classes, area).art,
        ],
      };
    },
    [localizer.msg('boundaries')],
  );
};
