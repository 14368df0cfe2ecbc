/** One State's dates, as tooltips and records show them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate, StateRecord, Status } from '../model/dataset.js';
import { depositOf, inForceFrom, statusOn } from '../model/status.js';
import type { MessageKey } from '../language/en.js';
import type { Speaker } from '../language/speak.js';

const statusWords = {
  party: 'statusParty',
  signatory: 'statusSignatory',
  'no-action': 'statusNoAction',
} satisfies Record<Status, MessageKey>;

export const statusWord = (status: Status, speaker: Speaker): string => speaker.say(statusWords[status]);

/** What the State had done by a date: pairs of a heading and a date. */
export function datesOf(record: StateRecord, date: CalendarDate): [MessageKey, CalendarDate][] {
  const deposit = depositOf(record);
  const inForce = inForceFrom(record);
  const pairs: [MessageKey, CalendarDate | undefined][] = [
    ['signed', record.signed],
    [deposit?.kind ?? 'ratification', deposit?.date],
    ['inForce', deposit && deposit.date <= date && inForce ? inForce : undefined],
    ['denouncedOn', record.denounced],
  ];
  return pairs.filter((pair): pair is [MessageKey, CalendarDate] => {
    const [key, when] = pair;
    return when !== undefined && (key === 'inForce' || when <= date);
  });
}

export function stateDates(record: StateRecord, date: CalendarDate, speaker: Speaker): TemplateResult {
  const status = statusOn(record, date);
  const dates = datesOf(record, date);
  return html`<p class="status"><span class="swatch ${status}"></span>${statusWord(status, speaker)}</p>
    ${
      dates.length
        ? html`<dl>
            ${dates.map(
              ([key, when]) =>
                html`<div>
                  <dt>${speaker.say(key)}</dt>
                  <dd>${speaker.date(when)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }`;
}

/** The same in one sentence, for those who hear it. */
export function stateSentence(record: StateRecord, date: CalendarDate, speaker: Speaker): string {
  const parts = datesOf(record, date).map(([key, when]) => `${speaker.say(key)} ${speaker.date(when)}`);
  return [`${speaker.state(record.iso3)}: ${statusWord(statusOn(record, date), speaker)}`, ...parts].join(
    `${speaker.say('stop')} `,
  );
}

export const stateDatesStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: 0.45em;
    margin: 0.15em 0 0;
  }
  dl {
    display: grid;
    gap: 0.15em;
    margin: 0.45em 0 0;
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
    margin: 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
