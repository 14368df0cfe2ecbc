/** The presenter's view: the slide, its text for screen readers, buttons, a panel, a message. */
import { html, nothing, type TemplateResult } from 'lit';
import { controlBar } from './control-bar.js';
import type { FileDrop } from '../controllers/file-drop.js';
import type { PointerActivity } from '../controllers/pointer-activity.js';
import type { StageSize } from '../controllers/stage-size.js';
import { exportPanel } from '../panels/export-panel.js';
import { keysPanel } from '../panels/keys-panel.js';
import { panelDialog, type PanelContent } from '../panels/panel-dialog.js';
import { questionPanel } from '../panels/question-panel.js';
import { Sheet, type SlideContext } from '../output/sheet.js';
import { slideSvg } from '../output/slide-file.js';
import type { Line } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import { drawSlide, type Slide } from '../talk.js';

interface Shown {
  readonly talk: TalkStore;
  readonly slide: Slide;
  readonly context: SlideContext;
  readonly stage: StageSize;
  readonly pointer: PointerActivity;
  readonly drop: FileDrop;
}

export function presenterView(shown: Shown): TemplateResult {
  const { talk, context, stage, pointer, drop } = shown;
  const { state, dispatch } = talk;
  const { localizer } = context;
  const classes = {
    room: true,
    begun: state.begun,
    active: pointer.active,
    resting: !pointer.active && !state.panel,
    dropping: drop.over,
    alone: stage.alone,
  };
  return html`<div class=${names(classes)} @pointermove=${pointer.moved}>
    ${slideAndReading(shown)} ${controlBar(localizer, dispatch)}
    ${panelDialog(state.panel, panelContent(shown), localizer, dispatch)}
    <div class="message" role="status">${messageText(shown)}</div>
    ${state.blank ? html`<div class="blank" @click=${() => dispatch({ type: 'blank' })}></div>` : nothing}
  </div>`;
}

const names = (classes: Record<string, boolean>): string =>
  Object.keys(classes)
    .filter(name => classes[name])
    .join(' ');

function slideAndReading({ talk, slide, context, stage: { size } }: Shown): TemplateResult {
  const { state } = talk;
  const { localizer } = context;
  const total = state.slides.length;
  const place =
    state.answer === undefined ? `${localizer.number(state.at + 1)} / ${localizer.number(total)}` : '';
  const sheet = new Sheet(context, size.width, size.height, place);
  const drawing = drawSlide(slide, sheet, state.years?.announced);
  const clicked = (event: MouseEvent) => {
    if (event.button === 0 && !event.defaultPrevented) talk.dispatch({ type: 'next' });
  };
  return html`<div
      class="stage"
      tabindex="0"
      role="group"
      aria-label=${localizer.msg('presenter')}
      data-slide=${slide.name}
      @click=${clicked}
    >
      ${slideSvg(sheet, drawing, drawing.title, 'slide')}
    </div>
    <div class="heard" role="status">
      ${place ? html`<p>${localizer.msg('slideOf', { n: state.at + 1, total })}</p>` : nothing}
      <h2>${drawing.title}</h2>
      ${state.years ? nothing : drawing.description.map(line => html`<p>${line}</p>`)}
    </div>`;
}

function panelContent({ talk: { state, dispatch }, context }: Shown): PanelContent | undefined {
  const { localizer, dataset, date } = context;
  switch (state.panel) {
    case 'keys':
      return keysPanel(localizer);
    case 'export':
      return exportPanel({
        localizer,
        several: state.given.languages.length > 1,
        making: state.making,
        dispatch,
      });
    case 'question':
      return questionPanel({
        question: state.question,
        marked: state.marked,
        localizer,
        dataset,
        date,
        dispatch,
      });
    case undefined:
      return undefined;
  }
}

function messageText({ talk: { state }, context: { localizer }, drop }: Shown): unknown {
  const line = ({ key, values, dates = {} }: Line): string => {
    const written = Object.entries(dates).map(([name, date]) => [name, localizer.date(date)]);
    return localizer.msg(key, { ...values, ...Object.fromEntries(written) });
  };
  const text = drop.over ? localizer.msg('dropHere') : state.message?.lines.map(line).join(' ');
  return text ? html`<p>${text}</p>` : nothing;
}
