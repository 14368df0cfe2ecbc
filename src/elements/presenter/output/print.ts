/** Pages for the printer. They are added to the page, whose own content is not printed. */
import { render, type TemplateResult } from 'lit';

const sheets = {
  // The size of a 16:9 slide in the usual programs.
  slides: `@page { size: 13.333in 7.5in; margin: 0 }`,
  handout: `@page { size: A4; margin: 0 }`,
};

const rules = `
@media print {
  html, body { margin: 0; padding: 0; background: none; block-size: auto; overflow: visible }
  body > :not(.opic-paper) { display: none !important }
  .opic-paper > * { break-inside: avoid; break-after: page }
  .opic-paper > :last-child { break-after: auto }
  .opic-paper { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@media screen { .opic-paper { position: absolute; inset-block-start: 0; inset-inline-start: -400vw; inline-size: 300mm } }
.opic-paper svg { display: block; inline-size: 100%; block-size: auto }
`;

type Kind = keyof typeof sheets;

/** Puts pages in place for printing; the function that comes back takes them away. */
export function layOut(kind: Kind, pages: readonly TemplateResult[], more?: CSSStyleSheet): () => void {
  const place = document.createElement('div');
  place.className = 'opic-paper';
  place.setAttribute('aria-hidden', 'true');
  for (const page of pages) {
    const leaf = place.appendChild(document.createElement('div'));
    render(page, leaf);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets[kind] + rules);
  const added = more ? [sheet, more] : [sheet];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...added];
  document.body.append(place);
  return () => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => !added.includes(one));
  };
}
