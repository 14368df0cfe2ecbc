/** Under a map too narrow for its dots to be touched: the small States by name, in one strip. */
import { css, html, noChange, type TemplateResult } from 'lit';
import type { Dataset, Status } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { markers } from '../../world/index.js';
import { sortedByName } from './roving.js';
import type { Narrow } from './narrow.js';
import type { Speaker } from '../../language/speak.js';

/** Chromium leaves what is partly seen where it is; a press of the pointer must find its button in its place. */
const seen = ({ target }: Event): void => {
  const button = target as Element;
  if (button.matches(':focus-visible')) button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

/** One map's strip. */
export class SmallStates {
  /** What it was made of the last time: dates come fast while a timeline plays, and few change these States. */
  #made: unknown[] = [];
  readonly #narrow: Narrow;

  constructor(narrow: Narrow) {
    this.#narrow = narrow;
  }

  draw(
    dataset: Dataset,
    date: string,
    speaker: Speaker,
    selected: string | null,
    choose: (state: string) => void,
  ): TemplateResult | typeof noChange {
    const statuses = new Map<string, Status>();
    for (const record of dataset.states)
      if (markers.has(record.iso3)) statuses.set(record.iso3, standing(record, date));
    const { now: narrow } = this.#narrow;
    const made = [narrow, speaker, selected, [...statuses.values()].join()];
    if (made.every((part, index) => part === this.#made[index])) return noChange;
    this.#made = made;
    return html`<div
      class="strip"
      part="strip"
      role="group"
      aria-label=${speaker.say('smallStates')}
      @focusin=${seen}
    >
      ${(narrow ? sortedByName(speaker) : []).flatMap(state => {
        const status = statuses.get(state);
        return status ? this.#button(state, status, speaker, selected, choose) : [];
      })}
    </div>`;
  }

  #button(
    state: string,
    status: Status,
    speaker: Speaker,
    selected: string | null,
    choose: (state: string) => void,
  ): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${state === selected ? 'true' : 'false'}
      @click=${() => choose(state)}
    >
      <span class="swatch ${status}"></span>${speaker.state(state)}
    </button>`;
  }
}

export const smallStatesStyles = css`
  .strip {
    display: none;
  }
  @container (width < 600px) {
    .strip {
      display: flex;
      gap: 6px;
      overflow-x: scroll;
      padding: 6px 2px;
      scrollbar-width: thin;
    }
  }
  /* Holds the place until the States come, so that nothing on the page moves. */
  .strip::before {
    content: '';
    block-size: 28px;
  }
  .strip button {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.4em;
    min-block-size: 28px;
    padding: 2px 10px 2px 8px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_surface);
    font-size: 13px;
    white-space: nowrap;
  }
  .strip button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;
