/** The theme as custom properties. No style sheet is written here by hand: the build leaves this file as it is. */
import { unsafeCSS } from 'lit';
import { dark, light, OWN, type Colour } from '../scene/colours.js';

/** The private names (`--_…`) take the public ones, or the theme's colours as `value` writes them. */
const properties = (value: (name: Colour) => string): string =>
  (Object.keys(light) as Colour[])
    .map(name => `--_${name}:${OWN.has(name) ? `var(--opic-${name}, ${value(name)})` : value(name)};`)
    .join('');

export const themeColors = unsafeCSS(
  `:host{${properties(name => light[name])}}@supports (color:light-dark(#000,#fff)){:host{${properties(
    name => `light-dark(${light[name]}, ${dark[name]})`,
  )}}}`,
);

/** The signatories' hatching, where a style sheet draws it. */
export const stripes = unsafeCSS(
  'repeating-linear-gradient(-45deg,var(--_signatory) 0 3px,var(--_hatch) 3px 4.5px)',
);
