/** The slide's size on a screen. Between 5:4 and 12:5 it fills the screen; other ratios leave a margin. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where no screen says another size. */
export const WIDE: Size = { width: 1920, height: 1080 };

const NARROWEST = 5 / 4;
const WIDEST = 12 / 5;

/** In CSS px; undefined where there is nothing to draw on yet. */
export function fitted(width: number, height: number): Size | undefined {
  if (width < 20 || height < 20) return undefined;
  return {
    width: Math.round(Math.min(width, height * WIDEST)),
    height: Math.round(Math.min(height, width / NARROWEST)),
  };
}
