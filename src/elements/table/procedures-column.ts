/** The column of the other complaints procedures. Loaded when a page asks for it. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { rightsOf } from '../../i18n/procedures/rights.js';
import { datesCsv, datesNote } from '../../i18n/procedures/summary.js';
import { procedures, proceduresOf, type AcceptedProcedure } from '../../model/procedures.js';

export { datesNote, proceduresOf };

/** Their number and the rights that they protect. */
export const proceduresCell = (
  accepted: readonly AcceptedProcedure[],
  localizer: Localizer,
): TemplateResult => {
  const rights = accepted.map(({ id }) => rightsOf(id, localizer));
  return html`<span>${localizer.number(accepted.length)}</span><small>${localizer.list(rights)}</small>`;
};

/** As columns of a text for spreadsheets: the number, the day of the deposit under each protocol, and where it is from. */
export const proceduresCsv = (
  localizer: Localizer,
): [heading: string, value: (accepted: readonly AcceptedProcedure[]) => string | undefined][] => [
  [localizer.msg('proceduresNumber'), accepted => String(accepted.length)],
  ...procedures.map(
    ({ id, short }): [string, (accepted: readonly AcceptedProcedure[]) => string | undefined] => [
      short,
      accepted => accepted.find(each => each.id === id)?.date,
    ],
  ),
  ...datesCsv(localizer).map(([heading, value]): [string, () => string] => [heading, () => value]),
];
