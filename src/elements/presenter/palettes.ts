/** Colours for a bright room, a dark one, and for the worst projector. */
export const SCHEMES = ['light', 'dark', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Palette {
  surface: string;
  ocean: string;
  text: string;
  quiet: string;
  party: string;
  signatory: string;
  /** The second colour of the hatching. */
  hatch: string;
  noAction: string;
  territory: string;
  /** Borders on the map and edges of every shape. */
  outline: string;
  accent: string;
  /** The accent where it is read as text: the talk's own colour only if it can be read. */
  accentText: string;
}

const palettes: Record<Scheme, Palette> = {
  light: {
    surface: '#ffffff',
    ocean: '#dce8f1',
    text: '#0c1822',
    quiet: '#34444f',
    party: '#052c54',
    signatory: '#c2740f',
    hatch: '#ffecd0',
    noAction: '#fbfcfd',
    territory: '#b4c1cc',
    outline: '#64747f',
    accent: '#0b62b0',
    accentText: '#0b62b0',
  },
  dark: {
    surface: '#0a1118',
    ocean: '#0f1c27',
    text: '#f5f8fb',
    quiet: '#c2ced8',
    party: '#dcecfc',
    signatory: '#b27018',
    hatch: '#2e1a05',
    noAction: '#1e2b37',
    territory: '#46545f',
    outline: '#8295a4',
    accent: '#6db6f5',
    accentText: '#6db6f5',
  },
  contrast: {
    surface: '#000000',
    ocean: '#000000',
    text: '#ffffff',
    quiet: '#ffffff',
    party: '#ffff00',
    signatory: '#ffffff',
    hatch: '#000000',
    noAction: '#000000',
    territory: '#5a5a5a',
    outline: '#ffffff',
    accent: '#00ffff',
    accentText: '#00ffff',
  },
};

/** A page's own custom properties come before these, but for high contrast, where only these are sure. */
const properties: [keyof Palette, string][] = [
  ['party', '--opic-party'],
  ['signatory', '--opic-signatory'],
  ['noAction', '--opic-no-action'],
  ['territory', '--opic-territory'],
  ['outline', '--opic-border'],
  ['surface', '--opic-surface'],
  ['text', '--opic-text'],
  ['accent', '--opic-accent'],
];

export function paletteOf(scheme: Scheme, own?: (property: string) => string): Palette {
  const palette = { ...palettes[scheme] };
  if (scheme === 'contrast' || !own) return palette;
  for (const [key, property] of properties) palette[key] = own(property).trim() || palette[key];
  return palette;
}

/** Relative luminance of `#rrggbb`, 0 to 1. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The talk's own colour, `#rrggbb`: where it could not be read or seen, text and rules keep the palette's. */
export function withAccent(palette: Palette, own: string | undefined): Palette {
  if (!own || !/^#[0-9a-f]{6}$/.test(palette.surface)) return own ? { ...palette, accent: own } : palette;
  const seen = contrast(own, palette.surface);
  return {
    ...palette,
    accent: seen >= 2 ? own : palette.accent,
    accentText: seen >= 4.5 ? own : palette.text,
  };
}
