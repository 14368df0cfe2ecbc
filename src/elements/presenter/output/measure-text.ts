/** Measures text in the page's fonts, so that a picture can break its lines. */
import { estimate } from '../../../scene/text.js';

let brush: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** The width of a text in ems of its font; estimated where there is no canvas. */
export function ems(text: string, weight: number, font: string): number {
  const key = `${weight} ${font}|${text}`;
  let width = known.get(key);
  if (width !== undefined) return width;
  brush ??= globalThis.document?.createElement('canvas').getContext('2d') ?? null;
  if (brush) {
    brush.font = `${weight} 100px ${font}`;
    width = brush.measureText(text).width / 100;
  } else width = estimate(text, weight);
  if (known.size > 4000) known.clear();
  known.set(key, width);
  return width;
}
