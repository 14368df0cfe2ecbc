/** Europe once more, larger: loaded by a map that is wide enough to show it. */
import { node } from '../../../scene/node.js';
import { pathsOf } from '../../../scene/outlines.js';
import { toDom } from '../../../scene/to-dom.js';
import { markers, type Outlines } from '../../../world/index.js';
import { EUROPE, insetFrame, PLACE, SHOWN } from '../../../world/inset.js';

/** Of the inset's markers, in map units. */
export const INSET_RADIUS = 4.4;

/** Shapes that repeat others of the map, and so carry no `data-state`. */
export function drawInset(outlines: Outlines): SVGElement {
  const { areas, dotted } = pathsOf(outlines);
  const [x, y, width, height] = PLACE;
  return toDom(
    node(
      'svg',
      { class: 'inset', role: 'none', x, y, width, height, viewBox: EUROPE.join(' ') },
      node('path', {
        class: 'sea',
        d: `M${EUROPE[0]},${EUROPE[1]}h${EUROPE[2]}v${EUROPE[3]}h${-EUROPE[2]}z`,
      }),
      SHOWN.filter(id => areas.has(id)).map(id => node('path', { 'data-inset': id, d: areas.get(id) })),
      node('path', { class: 'dotted', d: dotted }),
      SHOWN.filter(id => markers.has(id)).map(id => {
        const [cx, cy] = insetFrame.marker(id);
        return node('circle', { 'data-inset': id, cx, cy, r: INSET_RADIUS });
      }),
      node('rect', { class: 'edge', x: EUROPE[0], y: EUROPE[1], width: EUROPE[2], height: EUROPE[3] }),
    ),
  );
}
