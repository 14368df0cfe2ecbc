/** The box that says where a State's dates come from and how sure they are: one for the whole table. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { recordOf } from '../../model/document/assemble.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { evidence } from '../../ui/sources/evidence.js';
import { isShown, placeBeside, putAway } from '../../ui/tooltip/tooltip.js';

export class EvidenceBox {
  readonly #table: LitElement;
  #state: string | undefined;
  #button: HTMLElement | undefined;
  #pressed = 0;
  #closed = 0;

  constructor(table: LitElement) {
    this.#table = table;
  }

  get #box(): HTMLElement | null {
    return this.#table.renderRoot.querySelector('.tooltip');
  }

  /** The pointer goes down on a button. */
  readonly press = (): void => void (this.#pressed = performance.now());

  async open(state: string, { currentTarget, detail }: MouseEvent): Promise<void> {
    const box = this.#box!;
    // A press outside of the box, as on its button, puts it away before the click is heard of.
    const closedByThis = detail > 0 && this.#closed > this.#pressed;
    const wasOpen = closedByThis || isShown(box);
    this.#state = wasOpen && state === this.#state ? undefined : state;
    const button = (this.#button = currentTarget as HTMLElement);
    this.#table.requestUpdate();
    await this.#table.updateComplete;
    if (!this.#state) return putAway(box);
    const { left, width, top, height } = button.getBoundingClientRect();
    placeBeside(box, left + width / 2, top + height / 2);
    box.focus();
  }

  /** A box that stands still while its row moves away would be about another row. */
  readonly leave = (): void => {
    if (this.#box) putAway(this.#box);
  };

  draw(dataset: Dataset, date: CalendarDate, localizer: Localizer): TemplateResult {
    const record = recordOf(dataset, this.#state);
    const name = record ? localizer.state(record.iso3) : '';
    const doubt = record && doubtOn(record, date, localizer);
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
              ${doubt ? html`<p>${doubt}</p>` : nothing} ${evidence(record, dataset, localizer)}`
          : nothing
      }
    </div>`;
  }

  readonly #toggles = ({ newState, currentTarget }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    this.#closed = performance.now();
    const focus = (this.#table.renderRoot as ShadowRoot).activeElement;
    if ((currentTarget as HTMLElement).contains(focus)) this.#button?.focus({ preventScroll: true });
  };
}
