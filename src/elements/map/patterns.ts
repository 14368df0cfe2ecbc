/** Hatching for signatories: a second sign beside the colour, at the same size on screen at any width. */
import { svg, type SVGTemplateResult } from 'lit';

const hatch = (id: string, size: number, stripe: number): SVGTemplateResult => svg`
  <pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="base" width=${size} height=${size}></rect>
    <line class="stripe" x1="0" y1="0" x2="0" y2=${size} stroke-width=${stripe}></line>
  </pattern>`;

export const patterns: SVGTemplateResult = svg`<defs>${hatch('hatch', 12, 8)}${hatch('fine-hatch', 6, 4)}</defs>`;
