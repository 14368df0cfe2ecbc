/** The colours of pages, which every element needs; pictures and slides have more in `theme.ts`. */

/**
 * By the names of the custom properties. Among `party`, `signatory` and `no-action` the contrast is 3:1 or more pair
 * by pair. A palette holds `#rrggbb`, or `#rrggbbaa` for a page's own colour that shines through.
 */
export const light = {
  party: '#02223f',
  signatory: '#b06c08',
  /** The stripes over the signatories' colour. */
  hatch: '#ffecd0',
  'no-action': '#e1e5e8',
  territory: '#c3cad1',
  border: '#687686',
  surface: '#ffffff',
  ocean: '#f5f8fb',
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
  party: '#e6f2ff',
  signatory: '#ac7a26',
  hatch: '#2e1a05',
  'no-action': '#24323f',
  territory: '#3b4854',
  border: '#778a9c',
  surface: '#0d161e',
  ocean: '#111d27',
  text: '#e8eef4',
  quiet: '#a9b7c4',
  line: '#2c3a47',
  accent: '#7cbcf5',
};

/** The opacity of the bars and lines of what is not chosen. */
export const FAINT = 0.22;

/** The share of the hatching that its stripes take. */
export const STRIPE = 1 / 3;
