/** One State's dates, as tooltips and records show them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate, StateRecord, Treaty } from '../../model/dataset.js';
import { statusOn } from '../../model/status.js';
import type { Localizer } from '../../i18n/localizer.js';
import { datesOf, statusName } from './dates-of-state.js';

/** A State's dates as the rows of a list. */
export const dateList = (
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
  localizer: Localizer,
): TemplateResult[] =>
  datesOf(record, date, treaty).map(
    ([key, when]) =>
      html`<div>
        <dt>${localizer.msg(key)}</dt>
        <dd>${localizer.date(when)}</dd>
      </div>`,
  );

/** `isBrief`: the status alone. */
export function stateDates(
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
  localizer: Localizer,
  isBrief: boolean,
): TemplateResult {
  const status = statusOn(record, date);
  const dates = isBrief ? [] : dateList(record, date, treaty, localizer);
  return html`<p class="status">
      <span class="swatch ${status}"></span>${statusName(record, date, localizer)}
    </p>
    ${dates.length ? html`<dl>${dates}</dl>` : nothing}`;
}

export const stateDatesStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: 0.45em;
    margin-block-start: 0.15em;
  }
  dl {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.45em;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }
  dt {
    flex: 1 1 0;
    color: var(--_quiet);
  }
  dd {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
