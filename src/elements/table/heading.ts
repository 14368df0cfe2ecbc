/** The head of the table: every column sorts. On a phone it is a row of buttons over the list. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { columns as headings, type Column } from './columns.js';
import type { Order } from './sort-order.js';

export function heading(
  columns: readonly Column[],
  { column: sorted, descending }: Order,
  sortBy: (column: Column) => void,
  localizer: Localizer,
): TemplateResult {
  const cell = (column: Column) => html`
    <th
      role="columnheader"
      scope="col"
      class=${column}
      aria-sort=${sorted === column ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" @click=${() => sortBy(column)}>
        ${localizer.msg(headings[column].heading)}<span class="arrow" aria-hidden="true"></span>
      </button>
    </th>
  `;
  return html`<thead role="rowgroup" part="head">
    <tr role="row">
      ${columns.map(cell)}
      <th role="columnheader" scope="col" class="why">
        <span class="unseen">${localizer.msg('sources')}</span>
      </th>
    </tr>
  </thead>`;
}
