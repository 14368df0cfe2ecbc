/** One row for each group or region: its name, a small bar, the three counts in columns. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { Status } from '../../model/dataset.js';
import type { Region } from '../../world/regions.js';
import { countOf, statuses } from '../../model/tally.js';
import { bar } from './bar.js';
import { copyRows } from '../../ui/clipboard-table.js';
import { headings } from '../../i18n/format/status-headings.js';
import type { CountedRow } from './group-rows.js';

interface Choice {
  /** The highlighted class. */
  readonly only: Status | undefined;
  /** The region shown. */
  readonly region: Region;
  readonly choose: (event: Event) => void;
}

export function table(
  rows: readonly CountedRow[],
  caption: { text: string; isSaid: boolean },
  choice: Choice,
  localizer: Localizer,
): TemplateResult {
  const longest = Math.max(...rows.map(({ counts }) => counts.total));
  return html`<table part="rows" @copy=${copyRows}>
    <caption class=${caption.isSaid ? 'unseen' : ''}>
      ${caption.text}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${statuses.map(
          status =>
            html`<th scope="col">
              <span class="swatch ${status}"></span>
              <span class="word">${localizer.msg(headings[status])}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row => oneRow(row, longest, choice, localizer))}
    </tbody>
  </table>`;
}

function oneRow(row: CountedRow, longest: number, choice: Choice, localizer: Localizer): TemplateResult {
  const { region, name, counts } = row;
  const chosen = region === choice.region;
  const drawn = bar(counts, longest, choice.only);
  const cells = statuses.map(status => {
    const n = countOf(counts, status);
    const only = choice.only === status ? 'only' : nothing;
    return html`<td class=${only} data-status=${status} data-count=${n}>${localizer.number(n)}</td>`;
  });
  if (!region) {
    return html`<tr ?hidden=${!counts.total}>
      <th scope="row"><div>${inNoGroup(row, localizer)}${drawn}</div></th>
      ${cells}
    </tr>`;
  }
  return html`<tr
    class=${chosen ? 'chosen' : nothing}
    ?hidden=${!counts.total && !chosen}
    @click=${choice.choose}
  >
    <th scope="row">
      <button part="row" value=${region} aria-pressed=${chosen}><span>${name}</span>${drawn}</button>
    </th>
    ${cells}
  </tr>`;
}

/** The States in no group are few, and named. */
function inNoGroup({ name, states }: CountedRow, localizer: Localizer): TemplateResult {
  const names = [...states].map(state => localizer.state(state)).sort((a, b) => localizer.compare(a, b));
  return html`<span>${name}<small>${localizer.list(names)}</small></span>`;
}
