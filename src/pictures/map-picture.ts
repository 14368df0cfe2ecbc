/** The map as a picture that stands by itself: title, counts, map, date, source, boundaries sentence. */
import { countsSentence } from '../i18n/attribution.js';
import type { Localizer } from '../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { pledgedStates, type PledgeInWords } from '../i18n/pledge-words.js';
import { tally } from '../model/tally.js';
import { frameOf, proportionsOf } from '../world/framing.js';
import { territories } from '../world/index.js';
import type { Region } from '../world/regions.js';
import type { SceneNode } from '../scene/node.js';
import { FINE, type Palette } from '../scene/theme.js';
import { drawWorld, insetName, pledgedLine, statusesOn } from '../scene/world.js';
import { framed } from './framed-picture.js';
import { notesIn } from './map-notes.js';
import { INNER, MARGIN, type Page } from './page.js';

export interface MapPicture {
  dataset: Dataset;
  date: CalendarDate;
  region: Region;
  /** The States counted and drawn in full, by alpha-3 code; the others are their outlines alone. */
  among: ReadonlySet<string>;
  /** Names `among` where it is a site's own list. */
  label?: string | undefined;
  /** Their States are outlined. */
  pledges?: readonly PledgeInWords[] | undefined;
  localizer: Localizer;
  palette: Palette;
}

/** A picture 1200 units wide. */
export function mapPicture(map: MapPicture): SceneNode {
  const { dataset, date, region, among, label, pledges = [], localizer } = map;
  const counts = tally(dataset, date, among);
  const box = frameOf(region, proportionsOf(region));
  const height = (box[3] * INNER) / box[2];
  const part = label || (region === 'world' ? undefined : localizer.msg(region));
  const statuses = statusesOn(dataset, date);
  const names = new Map(territories.map(({ id }) => [id, localizer.area(id)]));
  const title = (id: string) =>
    names.get(id) ?? localizer.colon(localizer.state(id), localizer.status(statuses.get(id)!));
  return framed(
    {
      ...map,
      counts,
      name: part ? localizer.colon(localizer.msg('mapName'), part) : localizer.msg('mapName'),
      summary: countsSentence(counts, date, localizer),
      heading: part,
      fine: [localizer.msg('boundaries'), ...notesIn(box, localizer)],
    },
    page => {
      page.add(
        drawWorld(page, {
          box,
          place: { x: MARGIN, y: page.y, width: INNER, height },
          inset: insetName(region, localizer),
          statuses,
          isShown: state => among.has(state),
          lines: FINE,
          hatches: [8.1, 4.3],
          corner: 8,
          outlined: pledgedStates(pledges),
          title,
        }),
      );
      page.space(height + 12);
      if (pledges.length) outlineKey(page, localizer.msg('pledgeOutline'));
    },
  );
}

/** A square with the line that is drawn round the States that have pledged. */
function outlineKey(page: Page, words: string): void {
  page.add(
    page.box(MARGIN + 1, page.y + 1, 18, 14, 'none', pledgedLine(page.palette, 1)),
    page.text(MARGIN + 30, page.y + 14, words, { size: 16 }),
  );
  page.space(24);
}
