/** Colours by numbers: contrast as WCAG counts it, difference as eyes see it, and how others see them. */
export type RGB = readonly [number, number, number];

/** sRGB of `#rgb` or `#rrggbb`, as light: linear, 0 to 1. */
export function light(hex: string): RGB {
  const digits = hex.length < 7 ? [...hex.slice(1)].map(digit => digit + digit) : hex.slice(1).match(/../g)!;
  return digits.map(pair => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as RGB;
}

export const luminance = ([r, g, b]: RGB): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG's ratio, 1 to 21. */
export function contrast(a: RGB, b: RGB): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Distance in CIE L*a*b* (1976): 2.3 is just seen, 100 is black against white. */
export function difference(a: RGB, b: RGB): number {
  const [one, two] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, index) => value - two[index]!));
}

function lab([r, g, b]: RGB): number[] {
  const cube = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116;
  const x = cube((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = cube(luminance([r, g, b]));
  const z = cube((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

type Matrix = readonly [RGB, RGB, RGB];

const seen = (matrix: Matrix) => (colour: RGB) =>
  matrix.map(row => {
    const light = row.reduce((sum, part, i) => sum + part * colour[i]!, 0);
    return Math.min(1, Math.max(0, light));
  }) as never;

const grey: RGB = [0.2126, 0.7152, 0.0722];

/** Full deficiency each, after Machado, Oliveira and Fernandes (2009); and a print without colour. */
export const eyes: Readonly<Record<string, (colour: RGB) => RGB>> = {
  'all colours': colour => colour,
  greyscale: seen([grey, grey, grey]),
  protanopia: seen([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: seen([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: seen([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
};
