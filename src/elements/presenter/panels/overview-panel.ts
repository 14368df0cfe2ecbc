/** All slides at once, each a button that goes to it. */
import { html, type TemplateResult } from 'lit';
import { renderScene } from '../../../ui/render-scene.js';
import { WIDE } from '../slide-size.js';
import type { Slide } from '../slides/shared/custom-content.js';
import { drawnSlide } from '../view/drawn-slide.js';
import type { PanelContent, PanelSource } from './panel-dialog.js';

export function overviewPanel({ talk, localizer, contextOf, withContent }: PanelSource): PanelContent {
  const { slides, at } = talk.state;
  const thumbnail = (slide: Slide, index: number): TemplateResult => {
    const { root, drawing } = drawnSlide(withContent(slide), contextOf(slide), WIDE, { label: false });
    return html`<button
      type="button"
      aria-current=${index === at}
      @click=${() => talk.dispatch({ type: 'go', slide: index })}
    >
      ${renderScene(root)}
      <span><b>${localizer.number(index + 1)}</b> ${drawing.title}</span>
    </button>`;
  };
  // A slide and its title are about two thirds as high as the screen is wide: so many beside one another show all.
  const columns = Math.ceil(Math.sqrt(slides.length * 2));
  return {
    title: localizer.msg('keyOverview'),
    body: html`<div class="slides" .style=${`--_columns: ${columns}`}>${slides.map(thumbnail)}</div>`,
  };
}
