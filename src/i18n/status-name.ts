/** A State's status on a date in words. */
import type { CalendarDate, StateRecord } from '../model/dataset.js';
import { standing } from '../model/status.js';
import type { Localizer } from './localizer.js';

/** One that has left the treaty is counted with those that have taken no action, which would not be true of it. */
export const statusName = (record: StateRecord, date: CalendarDate, localizer: Localizer): string =>
  record.denounced && record.denounced <= date
    ? localizer.msg('noLongerParty')
    : localizer.status(standing(record, date));
