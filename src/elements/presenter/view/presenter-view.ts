/** The presenter's view: the slide, its text for screen readers, buttons, a panel, a message. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderScene } from '../../../ui/render-scene.js';
import type { OfThisWindow } from '../controllers/attach-controllers.js';
import type { Swipe } from '../controllers/pointer.js';
import { panelView } from '../panels/panel-view.js';
import { panelOnWall } from '../state/talk-state.js';
import { controlBar } from './control-bar.js';
import { drawnSlide } from './drawn-slide.js';
import { messageText } from './message-text.js';
import type { SlideSource } from './slide-source.js';

export function presenterView(
  source: SlideSource,
  { pointer, drop, light, swipe }: OfThisWindow,
): TemplateResult {
  const { state, dispatch } = source.talk;
  const localizer = source.localizer();
  const panel = panelOnWall(state);
  const text = drop.over
    ? localizer.msg('dropHere')
    : messageText(state.window ? undefined : state.message, localizer);
  const classes = [
    'room',
    state.begun && 'begun',
    pointer.active && 'active',
    !pointer.active && !panel && 'resting',
    drop.over && 'dropping',
    source.stage.alone && 'alone',
  ].filter(Boolean);
  return html`<div
    class=${classes.join(' ')}
    @pointermove=${(event: PointerEvent) => {
      pointer.moved(event);
      light(event);
    }}
  >
    ${slideAndReading(source, swipe)} ${state.spotlight ? html`<div class="spotlight"></div>` : nothing}
    ${controlBar(localizer, dispatch)} ${panelView(panel, { ...source, localizer })}
    <div class="message" role="status">${text ? html`<p>${text}</p>` : nothing}</div>
    ${state.blank ? html`<div class="blank" @click=${() => dispatch({ type: 'blank' })}></div>` : nothing}
  </div>`;
}

function slideAndReading(source: SlideSource, swipe: Swipe): TemplateResult {
  const { state } = source.talk;
  const { slide, context } = source.shown();
  const { localizer } = context;
  const total = state.slides.length;
  const place =
    state.answer === undefined ? `${localizer.number(state.at + 1)} / ${localizer.number(total)}` : '';
  const { root, drawing } = drawnSlide(slide, context, source.stage.size, {
    place,
    announced: state.years?.announced,
    part: 'slide',
  });
  return html`<div
      class="stage"
      tabindex="0"
      role="group"
      aria-label=${localizer.msg('presenter')}
      data-slide=${slide.name}
      @click=${swipe.click}
      @pointerdown=${swipe.down}
      @pointerup=${swipe.up}
    >
      ${renderScene(root)}
    </div>
    <div class="heard unseen" role="status">
      ${place ? html`<p>${localizer.msg('slideOf', { n: state.at + 1, total })}</p>` : nothing}
      <h2>${drawing.title}</h2>
      ${state.years ? nothing : drawing.description.map(line => html`<p>${line}</p>`)}
    </div>`;
}
