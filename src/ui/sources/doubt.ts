/** Why a State's act, or a declaration, is less than sure, in words. */
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Confidence, StateRecord, Text } from '../../model/dataset.js';
import { depositOf } from '../../model/status.js';

/** A State's record, or a declaration. */
export interface Evidenced {
  readonly confidence?: Confidence;
  readonly note?: Text;
  readonly sources?: readonly string[];
}

/** Why it is less than sure, in one sentence; undefined where it is sure. */
export function doubt({ confidence = 'high', note }: Evidenced, localizer: Localizer): string | undefined {
  if (confidence === 'high') return undefined;
  return note ? localizer.text(note) : localizer.msg(`sure-${confidence}`);
}

/** The same of what a State had done by a date. A note is about the latest of its acts. */
export function doubtOn(
  record: StateRecord,
  date: CalendarDate | undefined,
  localizer: Localizer,
): string | undefined {
  const latest = depositOf(record)?.date ?? record.signed;
  return !date || (record.note && latest! > date) ? undefined : doubt(record, localizer);
}
