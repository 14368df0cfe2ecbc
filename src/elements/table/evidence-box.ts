/** The box that says where a State's dates come from and how sure they are: one for the whole table. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { recordOf } from '../../model/document/assemble.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { evidence } from '../../ui/sources/evidence.js';
import { isShown, placeBeside, putAway } from '../../ui/tooltip/tooltip.js';

export function evidenceBox(table: LitElement) {
  let shown: string | undefined;
  let button: HTMLElement | undefined;
  let pressed = 0;
  let closed = 0;
  const find = () => table.renderRoot.querySelector<HTMLElement>('.tooltip');

  const toggles = ({ newState, currentTarget }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    closed = performance.now();
    const focus = (table.renderRoot as ShadowRoot).activeElement;
    if ((currentTarget as HTMLElement).contains(focus)) button?.focus({ preventScroll: true });
  };

  return {
    /** The pointer goes down on a button. */
    press: (): void => void (pressed = performance.now()),

    async open(state: string, { currentTarget, detail }: MouseEvent): Promise<void> {
      const box = find()!;
      // A press outside of the box, as on its button, puts it away before the click is heard of.
      const closedByThis = detail > 0 && closed > pressed;
      const wasOpen = closedByThis || isShown(box);
      shown = wasOpen && state === shown ? undefined : state;
      button = currentTarget as HTMLElement;
      table.requestUpdate();
      await table.updateComplete;
      if (!shown) return putAway(box);
      const { left, width, top, height } = button.getBoundingClientRect();
      placeBeside(box, left + width / 2, top + height / 2);
      box.focus();
    },

    /** A box that stands still while its row moves away would be about another row. */
    leave(): void {
      const box = find();
      if (box) putAway(box);
    },

    draw(dataset: Dataset, date: CalendarDate, localizer: Localizer): TemplateResult {
      const record = recordOf(dataset, shown);
      return html`<div
        class="tooltip"
        part="tooltip"
        popover="auto"
        role="dialog"
        tabindex="-1"
        aria-label=${record ? localizer.state(record.iso3) : ''}
        ?hidden=${!record}
        @beforetoggle=${toggles}
      >
        ${record ? content(record, dataset, date, localizer) : nothing}
      </div>`;
    },
  };
}

function content(record: StateRecord, dataset: Dataset, date: CalendarDate, localizer: Localizer) {
  const doubt = doubtOn(record, date, localizer);
  return html`<h3>${localizer.state(record.iso3)}</h3>
    ${doubt ? html`<p>${doubt}</p>` : nothing} ${evidence(record, dataset, localizer)}`;
}
