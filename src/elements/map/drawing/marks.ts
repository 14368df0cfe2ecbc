/** What is laid over the map: the selected State lifted from a quieter rest, and a ring round what is pointed at. */
import { nothing, svg } from 'lit';
import type { Status } from '../../../model/dataset.js';
import { recordOf } from '../../../model/document/assemble.js';
import { standing } from '../../../model/status.js';
import { anchor, ringOf } from '../../../world/anchors.js';
import { isInside } from '../../../world/frame.js';
import { EUROPE, insetFrame } from '../../../world/inset.js';
import type { MapHost } from '../map-host.js';
import type { Place } from '../pointer/place.js';
import { INSET_RADIUS } from './inset.js';

const ring = (d: string, kind: string) =>
  svg`<path class="ring ${kind}" d=${d}></path><path class="ring inner ${kind}" d=${d}></path>`;

const lifted = (d: string, status: Status | undefined) =>
  svg`<path class="ring shadow" d=${d}></path><path class="ring selected" d=${d}></path><path class="lifted ${status}" d=${d}></path><path class="ring inner selected" d=${d}></path>`;

export function marks({ view, shapes, shown, selected }: MapHost, pointed: Place | undefined): unknown {
  const { frame, inset } = view;
  const { radius, outlines } = shapes;
  const { dataset, date, among } = shown;
  const status = selected ? standing(recordOf(dataset, selected)!, date) : undefined;
  const [x, y, width, height] = inset ?? [];
  // Of a State that lies beyond the inset only an end would be marked there.
  const again =
    inset && selected && isInside(EUROPE, anchor(selected))
      ? svg`<svg class="inset" role="none" x=${x} y=${y} width=${width} height=${height} viewBox=${EUROPE.join(' ')}>
          ${lifted(ringOf(selected, insetFrame, outlines, INSET_RADIUS), status)}
        </svg>`
      : nothing;
  // The rest is quieter than a State of those that are shown.
  const veil =
    selected && among.has(selected)
      ? svg`<path class="veil" d="M-3000-3000h9000v9000h-9000z"></path>`
      : nothing;
  return svg`
    ${selected ? svg`${veil}${again}${lifted(ringOf(selected, frame, outlines, radius), status)}` : nothing}
    ${pointed ? ring(ringOf(pointed, frame, outlines, radius), 'pointed') : nothing}
  `;
}
