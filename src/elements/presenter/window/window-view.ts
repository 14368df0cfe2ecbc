/** The presenter's window: what the room sees, what comes next, and what only the presenter should see. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderScene } from '../../../ui/render-scene.js';
import type { Swipe } from '../controllers/pointer.js';
import type { PanelSource } from '../panels/panel-dialog.js';
import { panelView } from '../panels/panel-view.js';
import { notesOf } from '../slides/notes/notes.js';
import { slideShown } from '../state/talk-state.js';
import { WIDE } from '../slide-size.js';
import type { Slide } from '../slides/shared/custom-content.js';
import { controlBar } from '../view/control-bar.js';
import { drawnSlide } from '../view/drawn-slide.js';
import { messageText } from '../view/message-text.js';
import type { SlideSource } from '../view/slide-source.js';
import { talkTime } from './talk-time.js';

/** In the presenter's own language. */
export interface WindowContent extends PanelSource, Pick<SlideSource, 'stage'> {
  readonly light: (event: PointerEvent) => void;
  readonly swipe: Swipe;
  /** What is wrong with the page's options. */
  readonly faults: readonly string[];
  readonly minutes: number | undefined;
}

export function windowView(content: WindowContent): TemplateResult {
  const { talk, localizer, faults } = content;
  const { state, dispatch } = talk;
  const lines = [
    messageText(state.message, localizer),
    state.digits && localizer.msg('jumpTo', { n: Number(state.digits) }),
    state.blank && localizer.msg('screenBlank'),
    ...(faults.length ? [localizer.colon(localizer.msg('toCorrect'), faults.join(' '))] : []),
  ].filter(Boolean);
  return html`<div class="messages" role="status">${lines.map(line => html`<p>${line}</p>`)}</div>
    ${currentSlide(content)}
    <div class="side">${nextSlide(content)}${speakerNotes(content)}</div>
    ${slideList(content)} ${controlBar(localizer, dispatch, true)} ${panelView(state.panel, content)}`;
}

/** The picture of a slide as the room sees it. */
function picture(given: Slide, { contextOf, withContent, stage }: WindowContent, announced?: number) {
  const slide = withContent(given);
  return renderScene(drawnSlide(slide, contextOf(slide), stage.size, { announced }).root);
}

function currentSlide(content: WindowContent): TemplateResult {
  const { talk, localizer, light, swipe } = content;
  const { state } = talk;
  const place =
    state.answer === undefined
      ? [localizer.msg('slideOf', { n: state.at + 1, total: state.slides.length })]
      : [];
  return html`<section class="now">
    <h1>${localizer.row([localizer.msg('onWall'), ...place])}</h1>
    <div
      class="picture"
      @click=${swipe.click}
      @pointerdown=${swipe.down}
      @pointerup=${swipe.up}
      @pointermove=${light}
    >
      ${picture(slideShown(state), content, state.years?.announced)}
    </div>
  </section>`;
}

function nextSlide(content: WindowContent): TemplateResult {
  const { talk, localizer } = content;
  const { slides, at, answer } = talk.state;
  // That which the next press brings: after an answer, the one where the talk was left.
  const slide = slides[answer === undefined ? at + 1 : at];
  return html`<section class="after">
    <h2>${localizer.msg(slide ? 'nextUp' : 'lastUp')}</h2>
    ${
      slide
        ? html`<div class="picture" @click=${() => talk.dispatch({ type: 'next' })}>
            ${picture(slide, content)}
          </div>`
        : nothing
    }
  </section>`;
}

function speakerNotes({ talk, localizer, contextOf }: WindowContent) {
  const slide = slideShown(talk.state);
  const notes = notesOf(slide, contextOf(slide, localizer));
  // The notes of another slide begin at the top, however far these were scrolled.
  const section = html`<section class="speaker-notes" tabindex="0" aria-label=${localizer.msg('talkNotes')}>
    <h2>${localizer.msg('talkNotes')}</h2>
    ${(notes.length ? notes : [localizer.msg('noNotes')]).map(note => html`<p dir="auto">${note}</p>`)}
  </section>`;
  return keyed(talk.state.answer ?? talk.state.at, section);
}

function slideList(content: WindowContent): TemplateResult {
  const { talk, localizer } = content;
  const { slides, at } = talk.state;
  return html`<section class="list" aria-label=${localizer.msg('slideList')}>
    <ol>
      ${slides.map(
        (slide, index) =>
          html`<li>
            <button
              type="button"
              aria-current=${index === at}
              @click=${() => talk.dispatch({ type: 'go', slide: index })}
            >
              <b>${localizer.number(index + 1)}</b> ${titleOf(slide, content)}
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Drawn as the overview draws it where that is in the same language. */
function titleOf(given: Slide, { contextOf, withContent, localizer }: WindowContent): string {
  const context = { ...contextOf(given, localizer), second: undefined };
  return drawnSlide(withContent(given), context, WIDE, { label: false }).drawing.title;
}

/** Drawn every second, apart from the rest. */
export function timesView({ talk, localizer, minutes: n }: WindowContent, now: Date): TemplateResult {
  const { elapsed, rest, late, soon } = talkTime(talk.state.startedAt, now.getTime(), n);
  const clock = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
  const zero = () => talk.dispatch({ type: 'report', now: { startedAt: Date.now() } });
  return html`<span>${localizer.msg('timeOfDay')} <b>${clock}</b></span>
    <span
      >${localizer.msg('elapsed')} <b class=${late ? 'late' : soon ? 'soon' : nothing}>${elapsed}</b></span
    >
    ${n ? html`<span>${localizer.msg(late ? 'timeOver' : 'timeLeft', { time: rest, n })}</span>` : nothing}
    <button type="button" @click=${zero}>${localizer.msg('fromZero')}</button>`;
}
