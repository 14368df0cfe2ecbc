/** The slider over the years, below the map: from the opening for signature to the date of the data. */
import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { addDays, daysBetween } from '../../../model/dates.js';
import { dateByKey, type Axis } from '../../timeline/input/date-keys.js';
import type { MapHost } from '../map-host.js';

interface Acts {
  /** The date moves; the act may go on. */
  move(date: CalendarDate): void;
  /** The act is over. */
  moved(): void;
  leave(): void;
}

/** The next end of a year: what was done by then. */
function yearAfter(date: CalendarDate): CalendarDate {
  const year = Number(date.slice(0, 4));
  return date.endsWith('-12-31') ? `${year + 1}-12-31` : `${year}-12-31`;
}

const yearBefore = (date: CalendarDate): CalendarDate => `${Number(date.slice(0, 4)) - 1}-12-31`;

/** An arrow moves by a year; the other keys are those of the timeline's handle. */
function dateOnKey(event: KeyboardEvent, date: CalendarDate, years: Axis): CalendarDate | undefined {
  const { from, to } = years;
  const moved = dateByKey(event, date, years);
  if (!moved) return undefined;
  const isArrow = event.key.startsWith('Arrow') && !event.shiftKey;
  const wanted = !isArrow ? moved : moved > date ? yearAfter(date) : yearBefore(date);
  return wanted < from ? from : wanted > to ? to : wanted;
}

/** `deposits`: the days with deposits, in order. */
export function yearSlider(
  { dataset, date, localizer }: MapHost['shown'],
  parties: number,
  deposits: readonly CalendarDate[],
  acts: Acts,
): TemplateResult {
  const from = dataset.treaty.opened;
  const to = dataset.statusAsAt;
  const count = localizer.counted(parties, 'party');
  const leave = localizer.msg('leaveYears', { date: localizer.date(to) });
  const press = (event: KeyboardEvent) => {
    const moved = dateOnKey(event, date, { from, to, deposits, mirrored: localizer.dir === 'rtl' });
    if (!moved) return;
    event.preventDefault();
    acts.move(moved);
    acts.moved();
  };
  return html`<div class="dates" part="years" dir=${localizer.dir}>
    <span aria-hidden="true">${from.slice(0, 4)}</span>
    <input
      type="range"
      min="0"
      max=${daysBetween(from, to)}
      .value=${live(`${daysBetween(from, date)}`)}
      aria-label=${localizer.msg('dateHandle')}
      aria-valuetext=${localizer.colon(localizer.date(date), count)}
      @input=${({ target }: Event) => acts.move(addDays(from, (target as HTMLInputElement).valueAsNumber))}
      @change=${acts.moved}
      @keydown=${press}
    />
    <span aria-hidden="true">${to.slice(0, 4)}</span>
    <button type="button" aria-label=${leave} title=${leave} @click=${acts.leave}></button>
  </div>`;
}

export const yearSliderStyles = css`
  .dates {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 34px;
    margin-block: 8px 2px;
    padding-inline-start: 10px;
    border-radius: 8px;
    background: var(--_surface);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  /* Taller than the strip that is seen, for fingers. */
  .dates input,
  .dates button {
    block-size: 44px;
    margin: -5px 0;
  }
  .dates input {
    flex: 1;
    min-inline-size: 60px;
    background: none;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .dates input:focus-visible {
    border-radius: 8px;
    outline-offset: -5px;
    box-shadow: none;
  }
  .dates button {
    flex: none;
    inline-size: 44px;
    font-size: 20px;
    line-height: 1;
  }
  .dates button::before {
    content: '\\d7';
  }
  /* Below the map; the button that plays stays on it. */
  @container (width >= 600px) {
    .dates ~ .play {
      inset-block-end: 52px;
    }
  }
`;
