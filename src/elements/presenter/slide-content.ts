/** The words and the picture of a slide: its own, or, on the title, those of the page's options. */
import type { CustomContent, Slide } from './slides/shared/custom-content.js';
import type { TalkHost } from './talk-host.js';

// A slide is read from the back of a room. What nobody could read there is cut off before its lines are
// measured, which would take long.
const HEADING = 300;
const LINE = 1000;
const LINES = 40;

/** The limits, quoted to authors who exceed them. */
export const CONTENT_LIMITS = `h1 ≤ ${HEADING}; p, li ≤ ${LINE}; ≤ ${LINES} × p, li`;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return '';
  }
}

function whole({ name, content }: Slide, host: TalkHost): CustomContent {
  if (name !== 'title') return content;
  const { heading, lines, logo, logoAlt } = content;
  return {
    ...content,
    heading: heading || (host.heading ?? ''),
    lines: lines.length || !host.subheading ? lines : [host.subheading],
    logo: logo || (host.logo ? absolute(host.logo) : ''),
    logoAlt: logo ? logoAlt : (host.logoAlt ?? ''),
  };
}

/** The first text that is too long for a slide. */
export function textTooLong(slide: Slide, host: TalkHost): string | undefined {
  const { heading, lines } = whole(slide, host);
  return heading.length > HEADING ? heading : (lines.find(line => line.length > LINE) ?? lines[LINES]);
}

export function contentOnSlide(slide: Slide, host: TalkHost): CustomContent {
  const content = whole(slide, host);
  const lines = content.lines.slice(0, LINES).map(line => cut(line, LINE));
  return { ...content, heading: cut(content.heading, HEADING), lines };
}
