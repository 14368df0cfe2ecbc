/**
 * A slide is read from the back of a room. What nobody could read there is cut off before its lines are
 * measured, which would take long.
 */
import type { CustomContent } from './slides/shared/custom-content.js';

const HEADING = 300;
const LINE = 1000;
const LINES = 40;

/** The limits, quoted to authors who exceed them. */
export const CONTENT_LIMITS = `h1 ≤ ${HEADING}; p, li ≤ ${LINE}; ≤ ${LINES} × p, li`;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The first text that is too long for a slide. */
export const textTooLong = ({ heading, lines }: CustomContent): string | undefined =>
  heading.length > HEADING ? heading : (lines.find(line => line.length > LINE) ?? lines[LINES]);

export function shortContent(content: CustomContent): CustomContent {
  if (textTooLong(content) === undefined) return content;
  const lines = content.lines.slice(0, LINES).map(line => cut(line, LINE));
  return { ...content, heading: cut(content.heading, HEADING), lines };
}
