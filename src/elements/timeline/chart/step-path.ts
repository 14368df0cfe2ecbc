/** The step line as a path in a unit square: from the first day to the last, from `top` States to none. */
import { along, type Span } from '../span.js';
import type { Step } from '../steps.js';

const round = (n: number): number => Math.round(n * 1e5) / 1e5;

/** Distance of a count below the upper edge, 0 to 1. */
export const below = (count: number, top: number): number => round(1 - count / top);

/**
 * d3-shape's area with curveStepAfter draws the same for 3.8 kB brotli, and d3-scale's scales cost 9.6 (linear)
 * and 11.4 (UTC), bundled and minified by esbuild; all that is needed of them is `below` and `along`.
 */
export function outline(
  steps: readonly Step[],
  span: Span,
  top: number,
  count: (step: Step) => number,
): string {
  const before = steps.filter(({ date }) => date <= span.from).at(-1);
  const during = steps.filter(({ date }) => date > span.from && date <= span.to);
  const path = during.map(step => `H${round(along(span, step.date))}V${below(count(step), top)}`);
  return `M0,${before ? below(count(before), top) : 1}${path.join('')}H1`;
}

/** The area under a step line. */
export const filled = (line: string): string => `${line}V1H0Z`;
