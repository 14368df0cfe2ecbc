/** The fill of each class: the signatories are hatched, a second sign beside the colour. */
import type { Status } from '../model/dataset.js';
import { node, round, type Attributes, type SceneNode, type Value } from './node.js';
import { STRIPE, type Palette } from './colours.js';

/** The side of a square in which diagonal stripes so far apart repeat. */
const sideOf = (size: number): number => round(size * Math.SQRT2);

/** The transform that scales a hatch's square from the size it was drawn for to another. */
export const scaledTo = (size: number, drawn: number): string => `scale(${(size / drawn).toFixed(4)})`;

/**
 * `ground` and `stripe` say the colours, by fill or by class; `size` is from stripe to stripe. The stripes are drawn
 * diagonal, because LibreOffice does not turn patterns.
 */
export function hatching(
  size: number,
  ground: Attributes,
  stripe: Attributes,
  more: Attributes = {},
): SceneNode {
  const side = sideOf(size);
  const wide = round(side * STRIPE);
  return node(
    'pattern',
    { ...more, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    node('path', { ...ground, d: `M0,0H${side}V${side}H0z` }),
    node('path', { ...stripe, d: `M0,0H${wide}L0,${wide}zM${side},0V${wide}L${wide},${side}H0z` }),
  );
}

/** The hatching of a palette. */
export const hatch = (size: number, palette: Palette): SceneNode =>
  hatching(size, { fill: palette.signatory }, { fill: palette.hatch });

export const fillOf = (status: Status, palette: Palette, hatch: SceneNode): Value =>
  status === 'signatory' ? hatch : palette[status];

/** The line round a hatched shape: the text's colour, or the stripes' where text and ground have one colour. */
export const seamOf = ({ text, signatory, hatch }: Palette): string => (text === signatory ? hatch : text);

/** The edge that goes with that fill. */
export const edgeOf = (status: Status, palette: Palette): string =>
  status === 'no-action' ? palette.border : palette[status];
