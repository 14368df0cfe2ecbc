/** One region or regional group: its part of the map, its counts, and by name who has acted. */
import type { Area } from '../../../scene/surface.js';
import { headings } from '../../../i18n/format/status-headings.js';
import { statesIn, type Region } from '../../../world/regions.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { columnLists, NAME_SIZES, type List } from './shared/column-lists.js';
import { keyRow } from './shared/counts.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { counts, statesWith } from './shared/lookups.js';
import { worldPicture } from './shared/world-picture.js';

/** The States parties and the signatories by name. */
function listsOf({ context }: Sheet, among: ReadonlySet<string>): List[] {
  const { localizer } = context;
  return (['party', 'signatory'] as const).map(status => {
    const names = statesWith(status, context, among).map(({ iso3 }) => localizer.state(iso3));
    const shown = names.length ? names : [localizer.msg('noneHere')];
    return {
      heading: localizer.msg(headings[status]),
      status,
      entries: shown.map(text => ({ text })),
    };
  });
}

/** The shares of the width that the map may have; the names have the rest. */
const MAP = [0.47, 0.36, 0.26];
const GAP = 44;
/** The room for the counts under both. */
const KEY = 116;

export const group: DrawSlide = (sheet, { content, name }) => {
  const { localizer } = sheet.context;
  const region = name as Region;
  const among = new Set(statesIn(region));
  const of = counts(sheet.context, among);
  const lists = listsOf(sheet, among);
  return drawing(
    sheet,
    content.heading || localizer.msg(region),
    (_, top, bottom) => {
      const height = bottom - top - KEY;
      const named = (share: number) => {
        const width = sheet.inner * share;
        const area: Area = { x: MARGIN + width + GAP, y: top, width: sheet.inner - width - GAP, height };
        const more = (n: number) => localizer.msg('moreStates', { n });
        return { width, ...columnLists(sheet, lists, area, { sizes: NAME_SIZES, columns: [1, 2, 3], more }) };
      };
      const tries = MAP.map(named);
      const { width, art } =
        tries.find(({ neat }) => neat) ?? [...tries].reverse().find(({ left }) => !left) ?? tries.at(-1)!;
      return {
        description: lists
          .map(({ heading, entries }) => {
            const names = entries.map(({ text }) => text);
            return localizer.colon(heading, inRow(names, localizer));
          })
          .concat(localizer.colon(localizer.msg('no-action', { n: of.noAction }), of.noAction)),
        art: [
          worldPicture(sheet, {
            asked: region,
            x: MARGIN,
            y: top,
            width,
            height,
            shown: id => among.has(id),
          }),
          keyRow(sheet, of, { y: bottom - 12, size: 84 }),
          art,
        ],
      };
    },
    [localizer.msg('boundaries')],
  );
};
