/** All slides at once, each a button that goes to it. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { slideSvg } from '../output/slide-file.js';
import { Sheet, type SlideContext } from '../output/sheet.js';
import type { Command } from '../state/talk-commands.js';
import { drawSlide, type Slide } from '../talk.js';
import type { PanelContent } from './panel-dialog.js';

interface Overview {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly localizer: Localizer;
  readonly contextOf: (slide: Slide) => SlideContext;
  readonly withHostContent: (slide: Slide) => Slide;
  readonly dispatch: (command: Command) => void;
}

export function overviewPanel(overview: Overview): PanelContent {
  const { slides, at, localizer, contextOf, withHostContent, dispatch } = overview;
  const thumbnail = (slide: Slide, index: number): TemplateResult => {
    const sheet = new Sheet(contextOf(slide), 1920, 1080);
    const drawing = drawSlide(withHostContent(slide), sheet);
    return html`<button
      type="button"
      aria-current=${index === at ? 'true' : 'false'}
      @click=${() => dispatch({ type: 'go', slide: index })}
    >
      ${slideSvg(sheet, drawing)}
      <span><b>${localizer.number(index + 1)}</b> ${drawing.title}</span>
    </button>`;
  };
  return {
    title: localizer.msg('keyOverview'),
    body: html`<div class="slides">${slides.map(thumbnail)}</div>`,
  };
}
