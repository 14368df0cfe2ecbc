/** The colours of pages, which every element needs; pictures and slides have more in `theme.ts`. */

/**
 * By the names of the custom properties. Among `party`, `signatory` and `no-action` the contrast is 3:1 or more pair
 * by pair. A palette holds `#rrggbb`, or `#rrggbbaa` for a page's own colour that shines through.
 */
export const light = {
  party: '#052c54',
  signatory: '#c2740f',
  /** The stripes over the signatories' colour. */
  hatch: '#ffecd0',
  'no-action': '#f7f9fb',
  territory: '#c9d3dc',
  border: '#748494',
  surface: '#ffffff',
  ocean: '#e3edf4',
  text: '#16222e',
  quiet: '#465563',
  line: '#d5dde4',
  accent: '#0b62b0',
};

export type Colour = keyof typeof light;
export type Palette = Readonly<Record<Colour, string>>;

/** The colours that a page may override, as `--opic-…`. */
export const OWN: ReadonlySet<Colour> = new Set<Colour>([
  'party',
  'signatory',
  'no-action',
  'territory',
  'border',
  'surface',
  'text',
  'accent',
]);

export const dark: Palette = {
  party: '#dcecfc',
  signatory: '#b27018',
  hatch: '#2e1a05',
  'no-action': '#1e2b37',
  territory: '#3b4854',
  border: '#6d7f90',
  surface: '#0d161e',
  ocean: '#111d27',
  text: '#e8eef4',
  quiet: '#a9b7c4',
  line: '#2c3a47',
  accent: '#7cbcf5',
};

/** The opacity of States that are not among those shown. */
export const FAINT = 0.22;

/** The share of the hatching that its stripes take. */
export const STRIPE = 1 / 3;
