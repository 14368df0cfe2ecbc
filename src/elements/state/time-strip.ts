/** A State's place in time: a strip from the opening for signature to the status as at. */
import { css, nothing, svg, html, type TemplateResult } from 'lit';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { daysBetween } from '../../model/dates.js';
import { depositOf } from '../../model/status.js';
import type { Localizer } from '../../i18n/localizer.js';
import { hatching } from '../../scene/hatch.js';
import { toDom } from '../../scene/to-dom.js';

const MIDDLE = 11;

/** Says in a picture what the dates beside it say in words, so that it is not read out. */
export function strip(
  record: StateRecord,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): TemplateResult {
  const { statusAsAt, treaty } = dataset;
  const span = daysBetween(treaty.opened, statusAsAt) || 1;
  const place = (when: CalendarDate) =>
    Math.min(100, Math.max(0, (daysBetween(treaty.opened, when) / span) * 100));
  const end = [date, statusAsAt, record.denounced ?? statusAsAt].sort()[0]!;
  const deposit = depositOf(record)?.date;
  const stretch = (kind: string, from: CalendarDate | undefined, to: CalendarDate) =>
    from && from < to
      ? svg`<rect class=${kind} x="${place(from)}%" y=${MIDDLE - 4} width="${place(to) - place(from)}%" height="8"></rect>`
      : nothing;
  const point = (kind: string, when: CalendarDate | undefined) =>
    when && when <= date
      ? svg`<circle class=${kind} cx="${place(when)}%" cy=${MIDDLE} r="5.5"></circle>`
      : nothing;
  const line = (kind: string, when: CalendarDate | undefined) =>
    when && svg`<line class=${kind} x1="${place(when)}%" x2="${place(when)}%" y1="1" y2="21"></line>`;
  return html`<div class="strip" part="time" aria-hidden="true">
    <svg width="100%" height="22">
      <defs>${toDom(hatching(5, { class: 'ground' }, { class: 'stripe' }, { id: 'hatch' }))}</defs>
      <rect class="track" width="100%" y=${MIDDLE - 4} height="8"></rect>
      ${stretch('signatory', record.signed, deposit && deposit < end ? deposit : end)}
      ${stretch('party', deposit, end)} ${line('force', treaty.inForce)}
      ${date < statusAsAt ? line('now', date) : nothing}
      ${point('signatory', record.signed)}${point('party', deposit)}${point('no-action', record.denounced)}
    </svg>
    <div class="years">
      <span>${localizer.date(treaty.opened.slice(0, 4))}</span
      ><span>${localizer.date(statusAsAt.slice(0, 4))}</span>
    </div>
  </div>`;
}

export const stripStyles = css`
  .strip {
    margin-block-start: 1em;
    padding-inline: 6px;
    print-color-adjust: exact;
  }
  svg {
    display: block;
    overflow: visible;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .track,
  .no-action {
    fill: var(--_no-action);
    stroke: var(--_border);
  }
  .party {
    fill: var(--_party);
  }
  .signatory {
    fill: url(#hatch);
  }
  circle.signatory {
    fill: var(--_signatory);
  }
  circle {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  circle.no-action {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .ground {
    fill: var(--_signatory);
  }
  .stripe {
    fill: var(--_hatch);
  }
  .force {
    stroke: var(--_quiet);
    stroke-dasharray: 2 2;
  }
  .now {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .years {
    display: flex;
    justify-content: space-between;
    margin-block-start: 2px;
    color: var(--_quiet);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
`;
