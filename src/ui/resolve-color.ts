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

class ColorProbe {
  readonly #outer = document.createElement('i');
  readonly #inner = document.createElement('i');

  /** Custom properties have the values that they have inside this element. */
  constructor(host: Element) {
    this.#outer.hidden = true;
    this.#outer.style.color = UNLIKELY;
    for (const part of [this.#outer, this.#inner]) part.style.setProperty('forced-color-adjust', 'none');
    this.#outer.append(this.#inner);
    (host.shadowRoot ?? host).append(this.#outer);
  }

  /** `#rrggbb`, or `#rrggbbaa` where it shines through; undefined for what is no color here, such as `inherit`. */
  read(color: string): string | undefined {
    this.#inner.style.color = '';
    this.#inner.style.color = color;
    const computed = getComputedStyle(this.#inner).color;
    if (!computed || computed === UNLIKELY) return undefined;
    const [r = 0, g = 0, b = 0, a = 255] = channels(computed) ?? [];
    return a > 254.5 ? hex(r, g, b) : hex(r, g, b, a);
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
