/** What is laid over the map: the selected State lifted from a quieter rest, and a ring round what is pointed at. */
import { nothing, svg } from 'lit';
import type { Status } from '../../../model/dataset.js';
import type { Box, Frame } from '../../../world/frame.js';
import { EUROPE, insetFrame } from '../../../world/inset.js';
import { ringOf, type Place } from '../pointer/place.js';
import { INSET_RADIUS, SHOWN } from './inset.js';
import type { WorldShapes } from './world-shapes.js';

interface Marked {
  selected: string | null;
  status: Status | undefined;
  pointed: Place | undefined;
  /** The rest is quieter than the State that is selected. */
  isQuiet: boolean;
  /** Where Europe is shown again. */
  inset: Box | undefined;
}

const ring = (d: string, kind: string) =>
  svg`<path class="ring ${kind}" d=${d}></path><path class="ring inner ${kind}" d=${d}></path>`;

const lifted = (d: string, status: Status | undefined) =>
  svg`<path class="ring shadow" d=${d}></path><path class="ring selected" d=${d}></path><path class="lifted ${status}" d=${d}></path><path class="ring inner selected" d=${d}></path>`;

export function marks(frame: Frame, { radius, outlines }: WorldShapes, marked: Marked): unknown {
  const { selected, status, pointed, isQuiet, inset } = marked;
  const [x, y, width, height] = inset ?? [];
  const again =
    inset && selected && SHOWN.includes(selected)
      ? svg`<svg class="inset" role="none" x=${x} y=${y} width=${width} height=${height} viewBox=${EUROPE.join(' ')}>
          ${lifted(ringOf(selected, insetFrame, outlines, INSET_RADIUS), status)}
        </svg>`
      : nothing;
  return svg`
    ${selected ? svg`${isQuiet ? svg`<path class="veil" d="M-3000-3000h9000v9000h-9000z"></path>` : nothing}${again}${lifted(ringOf(selected, frame, outlines, radius), status)}` : nothing}
    ${pointed ? ring(ringOf(pointed, frame, outlines, radius), 'pointed') : nothing}
  `;
}
