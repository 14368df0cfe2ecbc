/** The States that are not party, with a mark and a date for each procedure that they accept. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { rightsHeading } from '../../i18n/procedures/rights.js';
import type { Status } from '../../model/dataset.js';
import { procedures, type NonParty } from '../../model/procedures.js';
import { copyRows } from '../../ui/clipboard-table.js';
import { stateName, type Selecting } from '../../ui/states/state-name.js';

export function stateList(
  states: readonly NonParty[],
  host: Selecting,
  localizer: Localizer,
): TemplateResult {
  const heads = [
    ...procedures.map(({ id, title }) => [rightsHeading(id, localizer), localizer.text(title)]),
    [rightsHeading('child', localizer)],
  ];
  return html`<div class="box" part="box" @copy=${copyRows}>
    <table role="table" aria-label=${localizer.msg('proceduresTitle')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${localizer.msg('state')}</th>
          ${heads.map(
            ([name, title]) =>
              html`<th role="columnheader" scope="col" title=${title ?? nothing}>${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${states.map(state =>
          row(
            state,
            heads.map(([name]) => name!),
            host,
            localizer,
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

function row(
  { record, status, accepted }: NonParty,
  labels: readonly string[],
  host: Selecting,
  localizer: Localizer,
): TemplateResult {
  const { iso3, signed } = record;
  const notYet = localizer.msg('notAcceptedYet');
  // Day and month stay together.
  const day = (date: string) => localizer.date(date, 'short').replace(' ', '\u00a0');
  const unseen = html`<span class="unseen">${notYet}</span>`;
  const marks: [mark: Status, words: unknown][] = [
    ...procedures.map(({ id }): [Status, unknown] => {
      const date = accepted.get(id);
      return date ? ['party', day(date)] : ['no-action', unseen];
    }),
    [status, status === 'signatory' ? [localizer.msg('signed'), ' ', html`<i>${day(signed!)}</i>`] : notYet],
  ];
  return html`<tr
    role="row"
    data-state=${iso3}
    data-status=${status}
    aria-current=${iso3 === host.selected ? 'true' : nothing}
  >
    <th role="rowheader" scope="row">${stateName(iso3, host, localizer)}</th>
    ${marks.map(
      ([mark, words], column) =>
        html`<td role="cell" class=${mark} data-label=${labels[column]!}>
          <span class="swatch ${mark}"></span><span>${words}</span>
        </td>`,
    )}
  </tr>`;
}

export const stateListStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    box-shadow: inset 0 -1px 0 var(--_border);
    font-size: 13px;
    vertical-align: bottom;
  }
  td {
    padding-inline-start: 2em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  td i {
    font-style: normal;
    white-space: nowrap;
  }
  td .swatch {
    float: inline-start;
    margin-block-start: 0.16em;
    margin-inline-start: -1.4em;
  }
  td.no-action {
    color: var(--_quiet);
  }
  @container (width >= 810px) {
    td.party:not(:last-child) {
      white-space: nowrap;
    }
  }
  /* Where the words of a language take more room, the year may stand under its day. */
  @container (width < 920px) {
    :is(:lang(ar), :lang(ru)) td.party:not(:last-child) {
      white-space: normal;
    }
  }
  @container (width < 810px) {
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }
    thead {
      display: none;
    }
    tbody tr {
      padding: 0.4em 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody td {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
    }
    td .swatch {
      margin: 0;
    }
    td::before {
      content: attr(data-label);
      order: 1;
      flex: 1;
      overflow-wrap: anywhere;
    }
    td > span:last-child {
      order: 2;
      white-space: nowrap;
    }
    tbody td.no-action:not(:last-child) {
      display: none;
    }
  }
  @media print {
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
