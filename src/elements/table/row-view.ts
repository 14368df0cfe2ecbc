/**
 * The rows of the table. Each is made once and kept, with a place for all that its State ever did: a date
 * rewrites the words of the rows of which it changes something, sorting and filtering only move them.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { depositOf } from '../../model/status.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { doubtMark } from '../../ui/sources/evidence.js';
import { stateName, type Selecting } from '../../ui/states/state-name.js';
import type { Column } from './columns.js';
import type { TableRow } from './table-rows.js';

/** The box that says where the dates of a row come from. */
interface Explaining {
  open(state: string, event: MouseEvent): unknown;
  press(): void;
}

interface RowOptions {
  readonly localizer: Localizer;
  readonly columns: readonly Column[];
  readonly proceduresCell?: typeof import('./procedures-column.js').proceduresCell | undefined;
}

export function rowView(table: Selecting, box: Explaining) {
  const body = document.createElement('tbody');
  body.setAttribute('role', 'rowgroup');
  const elements = new Map<string, HTMLTableRowElement>();
  const drawn = new Map<string, string>();
  let before: Localizer | undefined;

  function draw(row: TableRow, options: RowOptions): HTMLTableRowElement {
    const { state, status, record } = row;
    let element = elements.get(state);
    if (!element) {
      element = document.createElement('tr');
      element.setAttribute('role', 'row');
      element.dataset.state = state;
      elements.set(state, element);
    }
    const chosen = table.selected === state;
    const { signed, deposit, kind, inForce, denounced, procedures } = row;
    const acts = [status, signed, deposit, kind, inForce, denounced, procedures?.map(({ id }) => id)];
    const doubt = doubtOn(record, deposit ?? signed, options.localizer);
    const all = [...acts, doubt, chosen, table.pageOf(state), options.columns].join();
    if (drawn.get(state) === all) return element;
    drawn.set(state, all);
    element.dataset.status = status;
    if (chosen) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
    render(cellsOf(row, table, box, options), element);
    return element;
  }

  /** Shows these rows in this order and no others. */
  function show(rows: readonly TableRow[], options: RowOptions): void {
    if (options.localizer !== before) drawn.clear();
    before = options.localizer;
    let place = body.firstElementChild;
    for (const row of rows) {
      const element = draw(row, options);
      if (element === place) place = place.nextElementSibling;
      else body.insertBefore(element, place);
    }
    while (place) {
      const next = place.nextElementSibling;
      place.remove();
      place = next;
    }
  }

  return { body, show };
}

function cellsOf(row: TableRow, table: Selecting, box: Explaining, options: RowOptions): TemplateResult {
  const { localizer, columns, proceduresCell } = options;
  const { state, status, record, signed, deposit, kind, inForce, denounced, group, procedures } = row;
  const made = depositOf(record);
  const date = (ever: unknown, when: string | undefined, label: string, more: unknown = nothing) =>
    html`<td role="cell" class="date ${when ? '' : 'none'}" data-label=${label}>
      ${ever ? html`<span class="day">${when && localizer.date(when, 'short')}</span>${more}` : nothing}
    </td>`;
  const cells: Record<Column, TemplateResult> = {
    name: html`<th role="rowheader" scope="row">${stateName(state, table, localizer)}</th>`,
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
  return html`${columns.map(column => cells[column])} ${why(row, box, localizer)}`;
}

/** The button that opens the sources of the dates. */
function why(
  { state, record, signed, deposit }: TableRow,
  box: Explaining,
  localizer: Localizer,
): TemplateResult {
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
              @pointerdown=${box.press}
              @click=${(event: MouseEvent) => box.open(state, event)}
            >
              <span aria-hidden="true">i</span>
            </button>`
          : nothing
      }
    </td>
  `;
}
