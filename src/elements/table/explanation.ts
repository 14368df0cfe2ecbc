/** The box that says where a State's dates come from and how sure they are: one for the whole table. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import type { Speaker } from '../../language/speak.js';
import { evidence } from '../../parts/sureness.js';
import { placeBeside, putAway } from '../../parts/tooltip.js';

/** A press on the button also puts an open box away, just before the button hears of it. Milliseconds. */
const SAME_PRESS = 300;

export class Explanation {
  readonly #table: LitElement;
  #state: string | undefined;
  #closed = -SAME_PRESS;

  constructor(table: LitElement) {
    this.#table = table;
  }

  get #box(): HTMLElement | null {
    return this.#table.renderRoot.querySelector('.tooltip');
  }

  async of(state: string, button: HTMLElement): Promise<void> {
    const box = this.#box!;
    const justClosed = performance.now() - this.#closed < SAME_PRESS;
    const open = justClosed || box.matches(':popover-open');
    this.#state = open && state === this.#state ? undefined : state;
    this.#table.requestUpdate();
    await this.#table.updateComplete;
    if (!this.#state) return putAway(box);
    const { left, width, top, height } = button.getBoundingClientRect();
    placeBeside(box, left + width / 2, top + height / 2);
    box.focus();
  }

  /** A box that stands still while its row moves away would be about another row. */
  readonly leave = (): void => {
    if (this.#box?.matches(':popover-open')) putAway(this.#box);
  };

  draw(dataset: Dataset, speaker: Speaker): TemplateResult {
    const record = dataset.states.find(({ iso3 }) => iso3 === this.#state);
    const name = record ? speaker.state(record.iso3) : '';
    return html`<div
      class="tooltip"
      part="tooltip"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${name}
      ?hidden=${!record}
      @beforetoggle=${this.#toggles}
    >
      ${
        record
          ? html`<h3>${name}</h3>
              ${evidence(record, dataset, speaker)}`
          : nothing
      }
    </div>`;
  }

  readonly #toggles = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#closed = performance.now();
  };
}
