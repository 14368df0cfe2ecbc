/** The one source of colours, faintness, hatching and line widths, for pages, pictures and slides. */

export const SCHEMES = ['light', 'dark', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

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

/** For the worst projector. */
const contrast: Palette = {
  party: '#ffff00',
  signatory: '#ffffff',
  hatch: '#000000',
  'no-action': '#000000',
  territory: '#5a5a5a',
  border: '#ffffff',
  surface: '#000000',
  ocean: '#000000',
  text: '#ffffff',
  quiet: '#ffffff',
  line: '#ffffff',
  accent: '#00ffff',
};

export const palettes: Readonly<Record<Scheme, Palette>> = { light, dark, contrast };

/** The opacity of States that are not among those shown. */
export const FAINT = 0.22;

const channels = (hex: string): number[] => hex.match(/[\da-f]{2}/g)!.map(pair => parseInt(pair, 16));

/** The colours of such States on the ocean, mixed: LibreOffice knows no opacity of shapes. */
export function faint(palette: Palette): Palette {
  const ocean = channels(palette.ocean);
  const mix = (color: string): string => {
    const [r, g, b, alpha = 255] = channels(color);
    const share = (FAINT * alpha) / 255;
    const mixed = [r!, g!, b!].map((value, at) => Math.round(value * share + ocean[at]! * (1 - share)));
    return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
  };
  return Object.fromEntries(Object.entries(palette).map(([name, color]) => [name, mix(color)])) as Palette;
}

/** The share of the hatching that its stripes take. */
export const STRIPE = 1 / 3;

export const FONT = "'Segoe UI', Roboto, Helvetica, Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Widths on the map, in units of the picture. `gap` is from dot to dot. */
export interface Lines {
  readonly border: number;
  readonly dotted: number;
  readonly gap: number;
  readonly marker: number;
}

export const FINE: Lines = { border: 0.6, dotted: 1.2, gap: 2.7, marker: 1.2 };
/** To be seen from the back of a room. */
export const STRONG: Lines = { border: 1.9, dotted: 3, gap: 5.7, marker: 2 };
