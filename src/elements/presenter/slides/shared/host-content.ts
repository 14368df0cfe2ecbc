/** The host's own heading and logo, for a title slide that has none of its own. */
import type { Slide } from '../../talk.js';

interface Host {
  heading: string | null | undefined;
  subheading: string | null | undefined;
  logo: string | null | undefined;
  logoAlt: string | null | undefined;
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return '';
  }
}

export function withHostContent(slide: Slide, host: Host): Slide {
  if (slide.name !== 'title') return slide;
  const { heading, lines, logo, logoAlt } = slide.content;
  const content = {
    ...slide.content,
    heading: heading || (host.heading ?? ''),
    lines: lines.length || !host.subheading ? lines : [host.subheading],
    logo: logo || (host.logo ? absolute(host.logo) : ''),
    logoAlt: logo ? logoAlt : (host.logoAlt ?? ''),
  };
  return { ...slide, content };
}
