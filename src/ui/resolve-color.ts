/** Any color that CSS can write, in the one form that every program reads. */
import { palettes, type Colour, type Palette, type Scheme } from '../scene/theme.js';

const hex = (...parts: number[]): string =>
  `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Red, green, blue and opacity, each 0 to 255, of a color as `getComputedStyle` writes it. */
function channels(color: string): number[] | undefined {
  const known = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(color);
  if (known) return [...known.slice(1, 4).map(Number), Number(known[4] ?? 1) * 255];
  // Browsers that hide what a canvas holds give wrong pixels, and so it is asked only for the rarer forms.
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return undefined;
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data];
}

/** Inherited where a colour is invalid, hence one that nobody would choose. */
const UNLIKELY = 'rgb(1, 2, 254)';
/** The background of what has none. */
const NONE = 'rgba(0, 0, 0, 0)';

/**
 * Uses what reads colors where an element stands: custom properties have the values that they have inside it. It gives
 * `#rrggbb`, or `#rrggbbaa` where it shines through; undefined for what is no color here, such as `inherit`.
 */
function reading<T>(host: Element, use: (read: (color: string) => string | undefined) => T): T {
  const [outer, inner] = [document.createElement('i'), document.createElement('i')];
  outer.hidden = true;
  for (const part of [outer, inner]) part.style.setProperty('forced-color-adjust', 'none');
  outer.append(inner);
  const root = host.shadowRoot ?? host;
  (root.querySelector('.whole') ?? root).append(outer);

  /** As a background, on which `currentColor` is that of our own text. */
  const background = (color: string): string => {
    outer.style.color = 'var(--_text)';
    // What cannot be a color is not taken: the one before must not remain.
    inner.style.color = inner.style.backgroundColor = '';
    inner.style.backgroundColor = color;
    return getComputedStyle(inner).backgroundColor;
  };
  /** Tells a transparent color from none at all: as the color of a text, what is none inherits. */
  const isColor = (color: string): boolean => {
    outer.style.color = UNLIKELY;
    inner.style.color = color;
    return getComputedStyle(inner).color !== UNLIKELY;
  };
  const result = use(color => {
    const computed = background(color);
    if (!computed || (computed === NONE && !isColor(color))) return undefined;
    const [r = 0, g = 0, b = 0, a = 255] = channels(computed) ?? [];
    return a > 254.5 ? hex(r, g, b) : hex(r, g, b, a);
  });
  outer.remove();
  return result;
}

/** The value of one color where an element stands. */
export const resolveColor = (host: Element, color: string): string | undefined =>
  reading(host, read => read(color));

/** A scheme's colors, or those that `property` names in their place. */
export function resolvePalette(
  host: Element,
  scheme: Scheme,
  property: (name: Colour) => string | undefined,
): Palette {
  const colors = reading(host, read =>
    Object.entries(palettes[scheme]).map(([name, ours]) => {
      const own = property(name as Colour);
      return [name, (own && read(`var(${own})`)) || ours];
    }),
  );
  return Object.fromEntries(colors) as Palette;
}

/** The colors that an element has on the page: the site's own, light or dark. */
export const paletteOn = (element: Element): Palette =>
  resolvePalette(element, 'light', name => `--_${name}`);
