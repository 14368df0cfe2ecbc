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

class ColorProbe {
  readonly #outer = document.createElement('i');
  readonly #inner = document.createElement('i');

  /** Custom properties have the values that they have inside this element. */
  constructor(host: Element) {
    this.#outer.hidden = true;
    for (const part of [this.#outer, this.#inner]) part.style.setProperty('forced-color-adjust', 'none');
    this.#outer.append(this.#inner);
    const root = host.shadowRoot ?? host;
    (root.querySelector('.whole') ?? root).append(this.#outer);
  }

  /** `#rrggbb`, or `#rrggbbaa` where it shines through; undefined for what is no color here, such as `inherit`. */
  read(color: string): string | undefined {
    const computed = this.#background(color);
    if (!computed || (computed === NONE && !this.#isColor(color))) return undefined;
    const [r = 0, g = 0, b = 0, a = 255] = channels(computed) ?? [];
    return a > 254.5 ? hex(r, g, b) : hex(r, g, b, a);
  }

  /** As a background, on which `currentColor` is that of our own text. */
  #background(color: string): string {
    this.#outer.style.color = 'var(--_text)';
    // What cannot be a color is not taken: the one before must not remain.
    this.#inner.style.color = '';
    this.#inner.style.backgroundColor = '';
    this.#inner.style.backgroundColor = color;
    return getComputedStyle(this.#inner).backgroundColor;
  }

  /** Tells a transparent color from none at all: as the color of a text, what is none inherits. */
  #isColor(color: string): boolean {
    this.#outer.style.color = UNLIKELY;
    this.#inner.style.color = color;
    return getComputedStyle(this.#inner).color !== UNLIKELY;
  }

  remove(): void {
    this.#outer.remove();
  }
}

/** The value of one color where an element stands. */
export function resolveColor(host: Element, color: string): string | undefined {
  const probe = new ColorProbe(host);
  const value = probe.read(color);
  probe.remove();
  return value;
}

/** A scheme's colors, or those that `property` names in their place. */
export function resolvePalette(
  host: Element,
  scheme: Scheme,
  property: (name: Colour) => string | undefined,
): Palette {
  const probe = new ColorProbe(host);
  const colors = Object.entries(palettes[scheme]).map(([name, ours]) => {
    const own = property(name as Colour);
    return [name, (own && probe.read(`var(${own})`)) || ours];
  });
  probe.remove();
  return Object.fromEntries(colors) as Palette;
}

/** The colors that an element has on the page: the site's own, light or dark. */
export const paletteOn = (element: Element): Palette =>
  resolvePalette(element, 'light', name => `--_${name}`);
