/** The columns of the table, and those of them that a page wants, in its order. */
import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { wordsIn } from '../../model/codes.js';

/** Their headings, and their shares of the width: those of the standard columns stand in the style sheet. */
const columns = {
  name: { heading: 'state', width: 22 },
  status: { heading: 'status', width: 15.5 },
  signed: { heading: 'signed', width: 12 },
  deposit: { heading: 'deposit', width: 13 },
  inForce: { heading: 'inForce', width: 12 },
  group: { heading: 'unGroup', width: 21 },
  procedures: { heading: 'proceduresNumber', width: 22 },
} satisfies Record<string, { heading: MessageKey; width: number }>;

export type Column = keyof typeof columns;

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const all = Object.keys(columns) as Column[];
const standard = all.filter(column => column !== 'procedures');

/** By their names in the attribute. */
const named = new Map(all.map(column => [column === 'inForce' ? 'in-force' : column, column]));

export const COLUMN_NAMES = [...named.keys()].join(' ');

/** The columns of an attribute, each once; the State's name is always among them. Undefined where one is none. */
export function readColumns(given: string): readonly Column[] | undefined {
  const names = wordsIn(given);
  if (!names.length || !names.every(name => named.has(name))) return undefined;
  const chosen = new Set(names.map(name => named.get(name)!));
  return chosen.has('name') ? [...chosen] : ['name', ...chosen];
}

export const chosenColumns = (given: string | null | undefined): readonly Column[] =>
  (given && readColumns(given)) || standard;

/** The tracks of the rows' grid; empty for the standard columns. */
export const tracksOf = (chosen: readonly Column[]): string =>
  chosen === standard ? '' : `${chosen.map(column => `${columns[column].width}fr`).join(' ')} 24px`;

/** The head of the table: every column sorts. On a phone it is a row of buttons over the list. */
export function heading(
  chosen: readonly Column[],
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
        ${localizer.msg(columns[column].heading)}<span class="arrow" aria-hidden="true"></span>
      </button>
    </th>
  `;
  return html`<thead role="rowgroup" part="head">
    <tr role="row">
      ${chosen.map(cell)}
      <th role="columnheader" scope="col" class="why">
        <span class="unseen">${localizer.msg('sources')}</span>
      </th>
    </tr>
  </thead>`;
}
