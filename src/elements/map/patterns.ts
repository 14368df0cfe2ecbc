/** Hatching for signatories: a second sign beside the colour, at the same size on screen at any width. */
import { svg, type SVGTemplateResult } from 'lit';

/** Drawn once in units of one, and scaled as a whole. */
const hatch = (id: string, size: number): SVGTemplateResult => svg`
  <pattern id=${id} width="1" height="1" patternUnits="userSpaceOnUse" patternTransform="rotate(45)scale(${size})">
    <path class="base" d="M0,0h1v1h-1z"></path>
    <path class="stripe" d="M0,0v1" stroke-width=".6"></path>
  </pattern>`;

/** `scale`: how large a unit of the whole map is in the frame that is shown. */
export const patterns = (scale: number): SVGTemplateResult =>
  svg`<defs>${hatch('hatch', 17 * scale)}${hatch('wide-hatch', 38 * scale)}${hatch('fine-hatch', 9 * scale)}</defs>`;
