/** The one source of colours, hatching and line widths, for pages, pictures and slides. */
import { dark, light, type Palette } from './colours.js';

export * from './colours.js';

export const SCHEMES = ['light', 'dark', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** For the worst projector. */
const contrast: Palette = {
  party: '#ffff00',
  signatory: '#ffffff',
  hatch: '#000000',
  'no-action': '#2e2e2e',
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
