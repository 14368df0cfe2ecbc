/** One State's dates, as tooltips and records show them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate, StateRecord, Treaty } from '../../model/dataset.js';
import { addPeriod } from '../../model/dates.js';
import { depositOf, inForceFrom, statusOn } from '../../model/status.js';
import type { MessageKey } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';

/** What the State had done by a date, and when that takes effect: pairs of a heading and a date. */
export function datesOf(
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
): [MessageKey, CalendarDate][] {
  const deposit = depositOf(record);
  const { signed, denounced } = record;
  /** A denunciation is known before it takes effect: by as long as the treaty says. */
  const isNotified = denounced && treaty.denunciation && denounced <= addPeriod(date, treaty.denunciation);
  /** The heading, the day it is known from, the day it says. */
  const acts: [MessageKey, CalendarDate | undefined, (CalendarDate | null | undefined)?][] = [
    ['signed', signed],
    [deposit?.kind ?? 'ratification', deposit?.date],
    ['inForce', deposit?.date, inForceFrom(record, treaty)],
    ['denouncedOn', isNotified ? date : denounced, denounced],
  ];
  return acts.flatMap(([key, known, when = known]) => (known && when && known <= date ? [[key, when]] : []));
}

/** The same as the rows of a list, each with its `mark`. */
export const dateList = (
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
  localizer: Localizer,
  mark: unknown = nothing,
): TemplateResult[] =>
  datesOf(record, date, treaty).map(
    ([key, when]) =>
      html`<div>
        <dt>${localizer.msg(key)}</dt>
        <dd>${localizer.date(when)}${mark}</dd>
      </div>`,
  );

export function stateDates(
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
  localizer: Localizer,
): TemplateResult {
  const status = statusOn(record, date);
  const dates = dateList(record, date, treaty, localizer);
  return html`<p class="status"><span class="swatch ${status}"></span>${localizer.status(status)}</p>
    ${dates.length ? html`<dl>${dates}</dl>` : nothing}`;
}

/** The same in one sentence, for those who hear it. */
export function stateSentence(
  record: StateRecord,
  date: CalendarDate,
  treaty: Treaty,
  localizer: Localizer,
): string {
  const parts = datesOf(record, date, treaty).map(
    ([key, when]) => `${localizer.msg(key)} ${localizer.date(when)}`,
  );
  const name = localizer.state(record.iso3);
  const value = localizer.status(statusOn(record, date));
  return localizer.row([localizer.msg('colon', { name, value }), ...parts]);
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
    justify-content: space-between;
    gap: 1.4em;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
