/** The colours of a talk: the theme's, the page's own, and the talk's accent where it can be read. */
import { OWN, palettes, type Palette, type Scheme } from '../../scene/theme.js';
import { resolveColor, resolvePalette } from '../../ui/resolve-color.js';

export interface SlidePalette extends Palette {
  /** The accent where it is read as text: the talk's own colour only if it can be read. */
  readonly accentText: string;
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

/** Applies the talk's own colour, `#rrggbb`; text and rules keep the palette's where it would lack contrast. */
export function withAccent(palette: Palette, own: string | undefined): SlidePalette {
  if (!own) return { ...palette, accentText: palette.accent };
  const seen = contrast(own, palette.surface);
  return {
    ...palette,
    accent: seen >= 2 ? own : palette.accent,
    accentText: seen >= 4.5 ? own : palette.text,
  };
}

export const paletteOf = (scheme: Scheme): SlidePalette => withAccent(palettes[scheme], undefined);

/** The scheme's colours, with the page's and the talk's own; for high contrast only ours are sure. */
export function paletteFor(host: Element, scheme: Scheme, color: string | null | undefined): SlidePalette {
  if (scheme === 'contrast') return paletteOf(scheme);
  const palette = resolvePalette(host, scheme, name => (OWN.has(name) ? `--opic-${name}` : `--_own-${name}`));
  return withAccent(palette, opaque(host, color));
}

/** The talk's own colour as `#rrggbb`; undefined where it is none, or lets things shine through. */
export function opaque(host: Element, color: string | null | undefined): string | undefined {
  const found = color ? resolveColor(host, color) : undefined;
  return found?.length === 7 ? found : undefined;
}

/** The same colours for what stands over the slides. */
export const overlayColors = (palette: Palette): Record<string, string> => ({
  '--_ground': palette.surface,
  '--_ink': palette.text,
  '--_soft': palette.quiet,
  '--_mark': palette.accent,
  '--_edge': palette.border,
  '--_none': palette['no-action'],
  '--_ratified': palette.party,
  '--_hatched': palette.signatory,
  '--_hatching': palette.hatch,
});
