/** One State's dates and status, and the same in one sentence. */
import type { CalendarDate, StateRecord, Treaty } from '../../model/dataset.js';
import { addPeriod } from '../../model/dates.js';
import { depositOf, inForceFrom, standing } from '../../model/status.js';
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

/** One that has left the treaty is counted with those that have taken no action, which would not be true of it. */
export const statusName = (record: StateRecord, date: CalendarDate, localizer: Localizer): string =>
  record.denounced && record.denounced <= date
    ? localizer.msg('noLongerParty')
    : localizer.status(standing(record, date));

/** A State's dates in one sentence, for screen readers and citations. */
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
  const value = statusName(record, date, localizer);
  return localizer.row([localizer.colon(name, value), ...parts]);
}
