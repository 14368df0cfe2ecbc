/** The counts on the two dates side by side, and the difference. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { Changes } from '../../model/changes.js';
import { countOf, statuses } from '../../model/tally.js';
import { headings } from '../../i18n/format/status-headings.js';

/** A true minus sign is as wide as the plus. */
const signed = (n: number, localizer: Localizer): string =>
  n ? (n > 0 ? '+' : '−') + localizer.number(Math.abs(n)) : localizer.number(0);

export const comparison = (
  { before, after }: Changes,
  dates: { from: string; date: string },
  localizer: Localizer,
): TemplateResult =>
  html`<table
    role="table"
    part="comparison"
    aria-label=${localizer.colon(localizer.msg('change'), `${dates.from} – ${dates.date}`)}
  >
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        <th role="columnheader" scope="col">${dates.from}</th>
        <th role="columnheader" scope="col">${dates.date}</th>
        <th role="columnheader" scope="col">${localizer.msg('change')}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${statuses.map(status => {
        const [then, now] = [countOf(before, status), countOf(after, status)];
        return html`<tr role="row">
          <th role="rowheader" scope="row">
            <span class="swatch ${status}"></span> ${localizer.msg(headings[status])}
          </th>
          <td role="cell">${localizer.number(then)}</td>
          <td role="cell" class="now">${localizer.number(now)}</td>
          <td role="cell"><bdi dir="ltr">${signed(now - then, localizer)}</bdi></td>
        </tr>`;
      })}
    </tbody>
  </table>`;
