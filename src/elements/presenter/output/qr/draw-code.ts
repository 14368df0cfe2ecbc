/** A QR code in a drawing: dark on light in every scheme, because phones read no other. */
import { node, type SceneNode } from '../../../../scene/node.js';
import type { Localizer } from '../../../../i18n/localizer.js';
import type { LinkCode } from './link-code.js';

/** Squares of light around it, as its standard asks. */
const QUIET = 4;

/** `x`, `y` is its corner in the plane. */
export function drawCode(code: LinkCode, x: number, y: number, side: number): SceneNode {
  const all = code.size + 2 * QUIET;
  const rows = [...Array(code.size).keys()].map(row => rowOf(code, row));
  return node(
    'g',
    { transform: `translate(${x} ${y}) scale(${(side / all).toFixed(4)})` },
    node('path', { fill: '#ffffff', d: `M0 0h${all}v${all}h-${all}z` }),
    node('path', { fill: '#000000', 'shape-rendering': 'crispEdges', d: rows.join('') }),
  );
}

/** The dark squares of a row, each run as one rectangle. */
function rowOf(code: LinkCode, row: number): string {
  let path = '';
  for (let x = 0; x < code.size; x++) {
    if (!code.get(x, row)) continue;
    const from = x;
    while (code.get(x + 1, row)) x++;
    const wide = x - from + 1;
    path += `M${from + QUIET} ${row + QUIET}h${wide}v1h-${wide}z`;
  }
  return path;
}

export const captionOf = ({ state }: LinkCode, localizer: Localizer): string =>
  state ? localizer.msg('stateOnPhone', { state: localizer.state(state) }) : localizer.msg('onPhone');
