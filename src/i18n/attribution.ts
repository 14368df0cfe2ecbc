/** The attribution of every figure: its outcome, the date shown, and its source. */
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import type { Localizer } from './localizer.js';

/** The counts in one sentence. */
export const countsSentence = (counts: Tally, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg('summary', { ...counts, date: localizer.date(date) });

/** `Status as at 19 September 2026`. */
export const statusLine = ({ statusAsAt }: Dataset, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg(date === statusAsAt ? 'asAt' : 'onDate', { date: localizer.date(date) });

/** This Protocol's page at the depositary. Pages of other treaties there have chapters of their own. */
function isDepositary(address: string): boolean {
  const { hostname, port, searchParams } = new URL(address);
  return hostname === 'treaties.un.org' && !port && searchParams.get('mtdsg_no') === 'IV-11-d';
}

/** The source's name in the reader's language; a document with another source keeps its own name. */
export const sourceName = ({ source }: Dataset, localizer: Localizer): string =>
  isDepositary(source.url) ? localizer.msg('sourceName') : source.name;
