/** The fill of each class: the signatories are hatched, a second sign beside the colour. */
import type { Status } from '../model/dataset.js';
import { node, type Attributes, type SceneNode, type Value } from './node.js';
import { STRIPE, type Palette } from './theme.js';

/** Drawn in a square of one unit, and scaled as a whole. */
export const scaledTo = (size: number): string => `rotate(45) scale(${Math.round(size * 1000) / 1000})`;

/** `ground` and `stripe` say the colours, by fill or by class; `size` is from stripe to stripe. */
export const hatching = (
  size: number,
  ground: Attributes,
  stripe: Attributes,
  more: Attributes = {},
): SceneNode =>
  node(
    'pattern',
    { ...more, width: 1, height: 1, patternUnits: 'userSpaceOnUse', patternTransform: scaledTo(size) },
    node('path', { ...ground, d: 'M0,0H1V1H0z' }),
    node('path', { ...stripe, d: `M0,0H${STRIPE.toFixed(3)}V1H0z` }),
  );

/** The hatching of a palette. */
export const hatch = (size: number, palette: Palette): SceneNode =>
  hatching(size, { fill: palette.signatory }, { fill: palette.hatch });

export const fillOf = (status: Status, palette: Palette, hatch: SceneNode): Value =>
  status === 'signatory' ? hatch : palette[status];

/** The edge that goes with that fill. */
export const edgeOf = (status: Status, palette: Palette): string =>
  status === 'no-action' ? palette.border : palette[status];
