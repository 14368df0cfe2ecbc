/** The world inside a slide: strong lines, broad hatching, a ring round the State that is spoken of. */
import type { CalendarDate } from '../../../../model/dataset.js';
import type { SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { STRONG } from '../../../../scene/theme.js';
import { drawWorld, insetName, statusesOn } from '../../../../scene/world.js';
import { frameOf } from '../../../../world/framing.js';
import type { Region } from '../../../../world/regions.js';
import type { Sheet } from '../../output/sheet.js';

interface View extends Area {
  /** The region or the States that it is about; default: the world. */
  asked?: Region | readonly string[];
  date?: CalendarDate;
  /** The other States are their outlines alone. */
  shown?: (state: string) => boolean;
  /** The State that is spoken of. */
  spot?: string | undefined;
}

export function worldPicture(sheet: Sheet, view: View): SceneNode {
  const { dataset, date: today, localizer } = sheet.context;
  const { asked = 'world', date = today, shown = () => true, spot, ...place } = view;
  return drawWorld(sheet, {
    box: frameOf(asked, place.width / place.height),
    place,
    inset: insetName(asked, localizer),
    statuses: statusesOn(dataset, date),
    isShown: shown,
    lines: STRONG,
    // Larger yet where the map is zoomed, and there is room.
    radius: asked === 'world' ? 6.2 : 10,
    hatches: [17, 8],
    spot,
  });
}
