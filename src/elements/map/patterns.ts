/** Hatching for signatories: a second sign beside the colour, at the same size on screen at any width. */
import { svg, type SVGTemplateResult } from 'lit';

const hatch = (id: string, size: number): SVGTemplateResult => svg`
  <pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="base" width=${size} height=${size}></rect>
    <line class="stripe" x1="0" y1="0" x2="0" y2=${size} stroke-width=${size * 0.6}></line>
  </pattern>`;

/** `scale`: how large a unit of the whole map is in the frame that is shown. */
export const patterns = (scale: number): SVGTemplateResult =>
  svg`<defs>${hatch('hatch', 17 * scale)}${hatch('wide-hatch', 38 * scale)}${hatch('fine-hatch', 9 * scale)}</defs>`;
