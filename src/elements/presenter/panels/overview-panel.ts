/** All slides at once, each a button that goes to it. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { renderScene } from '../../../ui/render-scene.js';
import type { SlideContext } from '../output/sheet.js';
import { WIDE } from '../slide-size.js';
import type { Command } from '../state/talk-commands.js';
import type { Slide } from '../talk.js';
import { drawnSlide } from '../view/drawn-slide.js';
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
    const { root, drawing } = drawnSlide(withHostContent(slide), contextOf(slide), WIDE, { label: false });
    return html`<button
      type="button"
      aria-current=${index === at}
      @click=${() => dispatch({ type: 'go', slide: index })}
    >
      ${renderScene(root)}
      <span><b>${localizer.number(index + 1)}</b> ${drawing.title}</span>
    </button>`;
  };
  return {
    title: localizer.msg('keyOverview'),
    body: html`<div class="slides">${slides.map(thumbnail)}</div>`,
  };
}
