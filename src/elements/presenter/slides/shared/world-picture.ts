/** The world inside a slide: strong lines, broad hatching, a ring round the State that is spoken of. */
import type { CalendarDate } from '../../../../model/dataset.js';
import { standing } from '../../../../model/status.js';
import type { SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { STRONG } from '../../../../scene/theme.js';
import { drawWorld } from '../../../../scene/world.js';
import { HEIGHT as TALL, WIDTH as WIDE } from '../../../../world/index.js';
import type { Box } from '../../../../world/frame.js';
import type { Sheet } from '../../output/sheet.js';

interface View extends Area {
  /** The part of the world, in map units; default: all of it. */
  box?: Box;
  date?: CalendarDate;
  /** States that are not shown are faint. */
  shown?: (state: string) => boolean;
  /** The State that is spoken of. */
  spot?: string | undefined;
}

export function worldPicture(sheet: Sheet, view: View): SceneNode {
  const { dataset, date: today } = sheet.context;
  const { box = [0, 0, WIDE, TALL], date = today, shown = () => true, spot, ...place } = view;
  return drawWorld(sheet, {
    box,
    place,
    statuses: new Map(dataset.states.map(record => [record.iso3, standing(record, date)])),
    isShown: shown,
    lines: STRONG,
    // Larger yet where the map is zoomed, and there is room.
    radius: box[2] > WIDE * 0.6 ? 6.2 : 10,
    hatches: [17, 8],
    spot,
  });
}
