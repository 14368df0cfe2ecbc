/** The attribution of every figure: its outcome, the date shown, and its source. */
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import type { Localizer } from './localizer.js';

/** The counts in one sentence. */
export const countsSentence = (counts: Tally, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg('summary', { ...counts, date: localizer.date(date) });

/** `Status as at 19 September 2026`. */
export const statusLine = ({ statusAsAt }: Dataset, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg(date === statusAsAt ? 'asAt' : 'onDate', { date: localizer.date(date) });

/** The source's name in the reader's language; a document with another source keeps its own name. */
export const sourceName = ({ source }: Dataset, localizer: Localizer): string =>
  source.url.includes('treaties.un.org') ? localizer.msg('sourceName') : source.name;
