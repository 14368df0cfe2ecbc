/** The attribution of every figure: its outcome, the date shown, and its source. */
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import { memoizeLast } from './format/memoize.js';
import type { Localizer } from './localizer.js';

/** The counts in one sentence. */
export const countsSentence = (counts: Tally, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg('summary', { ...counts, date: localizer.date(date) });

/** `Status as at 19 September 2026`. */
export const statusLine = ({ statusAsAt }: Dataset, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg(date === statusAsAt ? 'asAt' : 'onDate', { date: localizer.date(date) });

/** The counting rule, and who is left out of the count. */
export function countedSentence({ treaty: { outside } }: Dataset, localizer: Localizer): string {
  const counted = localizer.msg('counted');
  if (!outside?.length) return counted;
  const names = localizer.list(outside.map(name => localizer.text(name)));
  return localizer.row([counted, localizer.msg('notCounted', { names })]);
}

/** True where the document's source is its treaty's own page at the depositary. */
const isDepositary = memoizeLast(({ source, treaty }: Dataset): boolean => {
  const { hostname, port, searchParams } = new URL(source.url);
  return hostname === 'treaties.un.org' && !port && searchParams.get('mtdsg_no') === treaty.number;
});

/** The source's name in the reader's language; a document with another source keeps its own name. */
export const sourceName = (dataset: Dataset, localizer: Localizer): string =>
  isDepositary(dataset)
    ? localizer.compose('sourceName', { chapter: dataset.treaty.number }).join('')
    : dataset.source.name;
