/**
 * The rows of the table. Each is made once and kept, with a place for all that its State ever did: a date
 * rewrites the words of the rows of which it changes something, sorting and filtering only move them.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { depositOf } from '../../model/status.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { doubtMark } from '../../ui/sources/evidence.js';
import type { Column } from './columns.js';
import type { TableRow } from './table-rows.js';

/** What the rows need from their table. */
interface RowActions {
  choose(state: string): void;
  explain(state: string, event: MouseEvent): void;
  press(): void;
}

interface RowOptions {
  readonly localizer: Localizer;
  readonly selected: string | null;
  readonly columns: readonly Column[];
  readonly proceduresCell?: typeof import('./procedures-column.js').proceduresCell | undefined;
  pageOf(state: string): string | undefined;
}

export class RowView {
  readonly body = document.createElement('tbody');
  readonly #actions: RowActions;
  readonly #elements = new Map<string, HTMLTableRowElement>();
  readonly #drawn = new Map<string, string>();
  #localizer: Localizer | undefined;

  constructor(actions: RowActions) {
    this.#actions = actions;
    this.body.setAttribute('role', 'rowgroup');
  }

  /** Shows these rows in this order and no others. */
  show(rows: readonly TableRow[], options: RowOptions): void {
    if (options.localizer !== this.#localizer) this.#drawn.clear();
    this.#localizer = options.localizer;
    let place = this.body.firstElementChild;
    for (const row of rows) {
      const element = this.#draw(row, options);
      if (element === place) place = place.nextElementSibling;
      else this.body.insertBefore(element, place);
    }
    while (place) {
      const next = place.nextElementSibling;
      place.remove();
      place = next;
    }
  }

  #draw(row: TableRow, options: RowOptions): HTMLTableRowElement {
    const { state, status, record } = row;
    let element = this.#elements.get(state);
    if (!element) {
      element = document.createElement('tr');
      element.setAttribute('role', 'row');
      element.dataset.state = state;
      this.#elements.set(state, element);
    }
    const chosen = options.selected === state;
    const page = options.pageOf(state);
    const { signed, deposit, kind, inForce, denounced, procedures } = row;
    const acts = [status, signed, deposit, kind, inForce, denounced, procedures?.map(({ id }) => id)];
    const all = [...acts, record.confidence, chosen, page, options.columns].join();
    if (this.#drawn.get(state) === all) return element;
    this.#drawn.set(state, all);
    element.dataset.status = status;
    if (chosen) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
    render(this.#cells(row, chosen, page, options), element);
    return element;
  }

  #cells(row: TableRow, chosen: boolean, page: string | undefined, options: RowOptions): TemplateResult {
    const { localizer, columns, proceduresCell } = options;
    const { state, status, record, signed, deposit, kind, inForce, denounced, group, procedures } = row;
    const name = localizer.state(state);
    const { choose } = this.#actions;
    const made = depositOf(record);
    const date = (ever: unknown, when: string | undefined, label: string, more: unknown = nothing) =>
      html`<td role="cell" class="date ${when ? '' : 'none'}" data-label=${label}>
        ${ever ? html`<span class="day">${when && localizer.date(when, 'short')}</span>${more}` : nothing}
      </td>`;
    const cells: Record<Column, TemplateResult> = {
      name: html`<th role="rowheader" scope="row">
        ${
          page
            ? html`<a href=${page}>${name}</a>`
            : html`<button type="button" aria-pressed=${chosen} @click=${() => choose(state)}>
                ${name}
              </button>`
        }
      </th>`,
      status: html`<td role="cell" class="status">
        <span class="swatch ${status}"></span
        ><span
          >${localizer.status(status)}${doubtMark(doubtOn(record, deposit ?? signed, localizer))}${
            record.denounced
              ? html`<small
                  >${denounced && `${localizer.msg('denouncedOn')} ${localizer.date(denounced, 'short')}`}</small
                >`
              : nothing
          }</span
        >
      </td>`,
      signed: date(record.signed, signed, localizer.msg('signed')),
      deposit: date(
        made,
        deposit,
        localizer.msg('deposit'),
        html`<small>${kind && localizer.msg(kind)}</small>`,
      ),
      inForce: date(made, inForce, localizer.msg('inForce')),
      group: html`<td role="cell" class="group">${localizer.msg(group ?? 'noGroup')}</td>`,
      procedures: html`<td role="cell" class="date" data-label=${localizer.msg('proceduresNumber')}>
        ${proceduresCell?.(procedures ?? [], localizer)}
      </td>`,
    };
    return html`${columns.map(column => cells[column])} ${this.#why(row, localizer)}`;
  }

  /** The button that opens the sources of the dates. */
  #why({ state, record, signed, deposit }: TableRow, localizer: Localizer): TemplateResult {
    const { explain, press } = this.#actions;
    const value = localizer.state(state);
    return html`
      <td role="cell" class="why">
        ${
          record.signed || depositOf(record)
            ? html`<button
                type="button"
                ?hidden=${!signed && !deposit}
                aria-label=${localizer.colon(localizer.msg('sources'), value)}
                aria-haspopup="dialog"
                @pointerdown=${press}
                @click=${(event: MouseEvent) => explain(state, event)}
              >
                <span aria-hidden="true">i</span>
              </button>`
            : nothing
        }
      </td>
    `;
  }
}
