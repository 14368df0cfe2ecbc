/** The presenter's view: the slide, its text for screen readers, buttons, a panel, a message. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderScene } from '../../../ui/render-scene.js';
import { controlBar } from './control-bar.js';
import type { FileDrop } from '../controllers/file-drop.js';
import type { PointerActivity } from '../controllers/pointer/pointer-activity.js';
import type { StageSize } from '../controllers/screen/stage-size.js';
import type { Spotlight } from '../controllers/pointer/spotlight.js';
import type { Swipe } from '../controllers/pointer/swipe.js';
import { panelContent } from '../panels/panel-content.js';
import { panelDialog } from '../panels/panel-dialog.js';
import type { SlideContext } from '../output/sheet.js';
import { panelOnWall } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import { drawnSlide } from './drawn-slide.js';
import { messageText } from './message-text.js';
import type { SlideSource } from './slide-source.js';

interface Shown {
  readonly talk: TalkStore;
  readonly slide: Slide;
  readonly context: SlideContext;
  readonly stage: StageSize;
  readonly pointer: PointerActivity;
  readonly drop: FileDrop;
  readonly swipe: Swipe;
  readonly spotlight: Spotlight;
  readonly source: SlideSource;
}

export function presenterView(shown: Shown): TemplateResult {
  const { talk, context, stage, pointer, drop, source, spotlight } = shown;
  const { state, dispatch } = talk;
  const { localizer } = context;
  const panel = panelOnWall(state);
  const content = panel && panelContent({ ...source.windowContent(), talk, localizer });
  const text = drop.over
    ? localizer.msg('dropHere')
    : messageText(state.window ? undefined : state.message, localizer);
  const classes = {
    room: true,
    begun: state.begun,
    active: pointer.active,
    resting: !pointer.active && !panel,
    dropping: drop.over,
    alone: stage.alone,
  };
  return html`<div
    class=${names(classes)}
    @pointermove=${(event: PointerEvent) => {
      pointer.moved(event);
      spotlight.follow(event);
    }}
  >
    ${slideAndReading(shown)} ${state.spotlight ? html`<div class="spotlight"></div>` : nothing}
    ${controlBar(localizer, dispatch)} ${panelDialog(panel, content, localizer, dispatch)}
    <div class="message" role="status">${text ? html`<p>${text}</p>` : nothing}</div>
    ${state.blank ? html`<div class="blank" @click=${() => dispatch({ type: 'blank' })}></div>` : nothing}
  </div>`;
}

const names = (classes: Record<string, boolean>): string =>
  Object.keys(classes)
    .filter(name => classes[name])
    .join(' ');

function slideAndReading({ talk, slide, context, swipe, stage: { size } }: Shown): TemplateResult {
  const { state } = talk;
  const { localizer } = context;
  const total = state.slides.length;
  const place =
    state.answer === undefined ? `${localizer.number(state.at + 1)} / ${localizer.number(total)}` : '';
  const { root, drawing } = drawnSlide(slide, context, size, {
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
    <div class="heard" role="status">
      ${place ? html`<p>${localizer.msg('slideOf', { n: state.at + 1, total })}</p>` : nothing}
      <h2>${drawing.title}</h2>
      ${state.years ? nothing : drawing.description.map(line => html`<p>${line}</p>`)}
    </div>`;
}
