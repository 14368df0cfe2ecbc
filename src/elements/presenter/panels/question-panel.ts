/** A question from the room while it is typed: what was found, the regions and groups, and the date. */
import { html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../../model/document/assemble.js';
import { standing } from '../../../model/status.js';
import { tally } from '../../../model/tally.js';
import { GROUPS, REGIONS, statesIn } from '../../../world/regions.js';
import { sinceTitle } from '../slides/since.js';
import type { Command } from '../state/talk-commands.js';
import { slideShown } from '../state/talk-state.js';
import { find, type Found } from './find-answer.js';
import type { PanelContent, PanelSource } from './panel-dialog.js';

function asked({ talk, localizer, contextOf }: PanelSource) {
  const { question, marked } = talk.state;
  const { found, sure } = find(question, localizer);
  const { dataset, date } = contextOf(slideShown(talk.state));
  // Enter takes what nobody chose only where it is what was asked for.
  const chosen = marked < 0 && sure ? 0 : marked;
  return { question, found, marked: chosen, localizer, dataset, date, dispatch: talk.dispatch };
}

type Question = ReturnType<typeof asked>;

export function questionPanel(source: PanelSource): PanelContent {
  const view = asked(source);
  const { question, found, localizer } = view;
  const hint = found.length
    ? localizer.msg('answersFound', { n: found.length })
    : question.trim()
      ? localizer.msg('noAnswer', { given: question })
      : localizer.msg('askHint');
  return {
    title: localizer.msg('ask'),
    body: html`${field(view)}
      <p class="hint" id="hint" role="status">${hint}</p>
      ${answers(view)} ${question.trim() ? nothing : choices(view)}`,
  };
}

const field = ({ question, found, marked, localizer, dispatch }: Question): TemplateResult =>
  html`<label for="question">${localizer.msg('askLabel')}</label>
    <input
      id="question"
      type="text"
      role="combobox"
      dir=${question ? 'auto' : localizer.dir}
      autocomplete="off"
      spellcheck="false"
      aria-expanded=${found.length > 0}
      aria-controls="found"
      aria-autocomplete="list"
      aria-activedescendant=${found[marked] ? `found-${marked}` : nothing}
      aria-describedby="hint"
      .value=${question}
      @input=${(event: Event) =>
        dispatch({ type: 'ask', question: (event.target as HTMLInputElement).value })}
      @keydown=${(event: KeyboardEvent) => {
        const command = commandOf(event, found, marked);
        if (!command) return;
        event.preventDefault();
        dispatch(command);
      }}
    />`;

/** Arrows mark one of the answers, Enter takes it. Esc is the dialog's own. */
function commandOf(event: KeyboardEvent, found: readonly Found[], marked: number): Command | undefined {
  if (event.isComposing) return undefined;
  const { length } = found;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = step && step < 0 ? Math.max(marked, 0) : marked;
  if (step) return { type: 'mark', index: length ? (from + step + length) % length : -1 };
  const chosen = found[marked];
  return event.key === 'Enter' && chosen ? { type: 'answer', found: chosen } : undefined;
}

const answers = (view: Question): TemplateResult =>
  html`<ul id="found" role="listbox" aria-label=${view.localizer.msg('askLabel')}>
    ${view.found.map(
      (one, index) =>
        html`<li
          id="found-${index}"
          role="option"
          aria-selected=${index === view.marked}
          @click=${() => view.dispatch({ type: 'answer', found: one })}
        >
          ${answer(one, view)}
        </li>`,
    )}
  </ul>`;

function answer(found: Found, { localizer, dataset, date }: Question): unknown {
  if (found.kind === 'since') return sinceTitle(found.from, date, dataset, localizer);
  const { date: asked } = found;
  const day = asked ?? date;
  const last = day < dataset.statusAsAt ? day : dataset.statusAsAt;
  const on = localizer.date(last);
  /** "On 31 December 2015: 12 States parties", of all States or of those of a region. */
  const parties = (among?: ReadonlySet<string>) =>
    localizer.msg('datedParties', { n: tally(dataset, last, among).party, date: on });
  if (found.kind === 'date') return parties();
  if (found.kind === 'region')
    return html`${localizer.msg(found.region)}
    ${asked ? html`<small>${parties(new Set(statesIn(found.region)))}</small>` : nothing}`;
  const status = standing(recordOf(dataset, found.state)!, last);
  const name = localizer.status(status);
  return html`<i class=${status}></i>${localizer.state(found.state)}
    <small>${asked ? localizer.msg('datedTitle', { date: on, title: name }) : name}</small>`;
}

/** Buttons for the choices that need no typing. */
function choices({ localizer, dataset, date, dispatch }: Question): TemplateResult {
  const { treaty, statusAsAt } = dataset;
  const dateChosen = (event: Event) => {
    // While a year is being typed it is out of range, and is waited for.
    const { value, validity } = event.target as HTMLInputElement;
    if (value && validity.valid) dispatch({ type: 'answer', found: { kind: 'date', date: value } });
  };
  return html`<h3 id="groups">${localizer.msg('groupsLabel')}</h3>
    <div class="choices" role="group" aria-labelledby="groups">
      ${[...GROUPS, ...REGIONS].map(
        region =>
          html`<button
            type="button"
            @click=${() => dispatch({ type: 'answer', found: { kind: 'region', region } })}
          >
            ${localizer.msg(region)}
          </button>`,
      )}
    </div>
    <h3><label for="day">${localizer.msg('dateLabel')}</label></h3>
    <div class="choices">
      <input
        id="day"
        type="date"
        min=${treaty.adopted}
        max=${statusAsAt}
        .value=${date}
        @change=${dateChosen}
      />
      <button type="button" @click=${() => dispatch({ type: 'latest' })}>
        ${localizer.msg('latest', { date: localizer.date(statusAsAt) })}
      </button>
    </div>`;
}
