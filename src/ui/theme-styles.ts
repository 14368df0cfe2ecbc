/** The theme as custom properties. No style sheet is written here by hand: the build leaves this file as it is. */
import { unsafeCSS } from 'lit';
import { dark, light, OWN, type Colour } from '../scene/colours.js';

const colors = (write: (name: Colour) => string): string =>
  (Object.keys(light) as Colour[]).map(write).join('');

/** Those that follow from the page's text and surface, and the share of its text: as strong as ours. */
const MIXED: Partial<Record<Colour, number>> = { quiet: 80, line: 18 };

/*
 * A custom property takes any text, and a drawing that reads what is no color inherits another class's. One that is
 * registered takes colors alone, and inherits where it is given none: hence the theme's are on the host and the page's
 * on what is inside. No page has a name like `--_opic-party` for itself. Where nothing can be registered, what is no
 * color is drawn as before.
 */
for (const name of [...OWN, ...Object.keys(MIXED)]) {
  try {
    CSS.registerProperty({
      name: `--_opic-${name}`,
      syntax: '<color>',
      inherits: true,
      initialValue: '#000',
    });
  } catch {
    // A second copy of this script, a server, or an old browser.
  }
}

/** The private names (`--_…`) take the public ones, or the theme's colours. */
export const themeColors = unsafeCSS(
  `:host{${colors(name => `--_opic-${name}:${light[name]};`)}}@supports (color:light-dark(#000,#fff)){:host{${colors(
    name => `--_opic-${name}:light-dark(${light[name]}, ${dark[name]});`,
  )}}}.whole{${colors(
    name =>
      (MIXED[name]
        ? `--_own-${name}:color-mix(in srgb,var(--opic-text) ${MIXED[name]}%,var(--_opic-surface));`
        : '') +
      `--_opic-${name}:var(--${OWN.has(name) ? 'opic' : '_own'}-${name},inherit);--_${name}:var(--_opic-${name});`,
  )}}`,
);

/** The signatories' hatching, where a style sheet draws it. */
export const stripes = unsafeCSS(
  'repeating-linear-gradient(-45deg,var(--_signatory) 0 3px,var(--_hatch) 3px 4.5px)',
);
