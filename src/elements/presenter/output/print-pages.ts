/** All slides, or handouts, as pages for the printer: on command, and whenever the talk's own page is printed. */
import { html, render, type TemplateResult } from 'lit';
import { knownLanguages, localizerOf } from '../../../i18n/registry.js';
import { fillsPage } from '../controllers/screen/stage-size.js';
import { whileConnected } from '../controllers/while-connected.js';
import { forPaper } from '../../../scene/definitions.js';
import { renderScene } from '../../../ui/render-scene.js';
import { noContent } from '../slides/shared/custom-content.js';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkHost } from '../talk-host.js';
import { drawSlide } from '../talk.js';
import type { SlideSource } from '../view/slide-source.js';
import { fitHandouts, handout, handoutRules } from './handout.js';
import { Sheet } from './sheet.js';
import { rootOf } from './slide-file.js';

/** The size of a 16:9 slide in the usual programs. */
const SLIDES = '@page { size: 13.333in 7.5in; margin: 0 }';
const HANDOUT = `@page { size: A4; margin: 0 }${handoutRules}`;

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

/** Adds pages to the page, whose own content is not printed; the function that comes back takes them away. */
function layOut(more: string, pages: readonly TemplateResult[]): () => void {
  const place = document.createElement('div');
  place.className = 'opic-paper';
  place.setAttribute('aria-hidden', 'true');
  for (const page of pages) render(page, place.appendChild(document.createElement('div')));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules + more);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(place);
  return () => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  };
}

export function printOnCommand(host: TalkHost, talk: TalkStore, source: SlideSource): void {
  let takeAway: (() => void) | undefined;
  const clear = (): void => {
    takeAway?.();
    takeAway = undefined;
  };

  /** Does nothing while other pages wait for the printer. */
  function laySlides(): void {
    if (takeAway) return;
    const slides = source.slides();
    const pages = slides.map((slide, index) => {
      const place = `${index + 1} / ${slides.length}`;
      const sheet = new Sheet(source.onPaper(slide, undefined, false), 1280, 720, place);
      const drawing = drawSlide(slide, sheet);
      return html`${renderScene(forPaper(rootOf(sheet, drawing, { 'aria-label': drawing.title })))}`;
    });
    takeAway = layOut(SLIDES, pages);
  }

  function layHandouts(every: boolean): void {
    clear();
    const slide = { name: 'where', content: noContent };
    const localizers = every ? knownLanguages().flatMap(code => localizerOf(code) ?? []) : [undefined];
    const pages = localizers.map(localizer => handout(source.onPaper(slide, localizer)));
    takeAway = layOut(HANDOUT, pages);
    fitHandouts(document);
  }

  talk.follow((_state, _before, command) => {
    if (command.type !== 'export' || !command.what.startsWith('print')) return;
    if (command.what === 'printSlides') laySlides();
    else layHandouts(command.what === 'printHandouts');
    print();
  });
  whileConnected(host, signal => {
    window.addEventListener('beforeprint', () => fillsPage(host) && laySlides(), { signal });
    window.addEventListener('afterprint', clear, { signal });
    signal.addEventListener('abort', clear);
  });
}
