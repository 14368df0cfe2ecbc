/** The declarations that a State had made by a date, with objections and territorial notes. */
import { html, nothing, type TemplateResult } from 'lit';
import { declarationName } from '../../i18n/declaration-name.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { depositOf } from '../../model/status.js';
import type { Localizer } from '../../i18n/localizer.js';
import { doubt } from '../../ui/sources/doubt.js';
import { doubtMark, evidence } from '../../ui/sources/evidence.js';

export function declarations(
  record: StateRecord,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const { declarations: all = [], declarationsAsAt: asAt } = dataset;
  const made = all.filter(each => each.state === record.iso3 && each.date <= date);
  const words = unknownWords(record, date, asAt, localizer);
  if (!made.length)
    return asAt ? html`<p class="quiet">${words || noneWords(date, asAt, localizer)}</p>` : nothing;
  return html`<h4>${localizer.msg('declarations')}</h4>
    ${made.map(
      each =>
        html`<div class="declaration" part="declaration">
          <p>
            <b>${declarationName(each, localizer)}</b> ·
            <span class="day">${localizer.date(each.date)}</span>${doubtMark(doubt(each, localizer))}
          </p>
          <p>${localizer.text(each.text)}</p>
          <details>
            <summary>${localizer.msg('sources')}</summary>
            ${evidence(each, dataset, localizer)}
          </details>
        </div>`,
    )}
    ${words ? html`<p class="quiet">${words}</p>` : nothing}`;
}

/** What a State declared on a deposit that is later than the list is not in it. */
function unknownWords(
  record: StateRecord,
  date: CalendarDate,
  asAt: CalendarDate | undefined,
  localizer: Localizer,
): string {
  const deposited = depositOf(record)?.date;
  if (!asAt || !deposited || deposited <= asAt || deposited > date) return '';
  return localizer.msg('declarationsLater', {
    deposited: localizer.date(deposited),
    date: localizer.date(asAt),
  });
}

/** "None" can be said only of a list that is known to be complete, and only as at its own day. */
const noneWords = (date: CalendarDate, asAt: CalendarDate, localizer: Localizer): string =>
  localizer.msg('declarationsNone', { date: localizer.date(date < asAt ? date : asAt) });
