/** The attribution of every figure: its outcome, the date shown, and its source. */
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import type { Localizer } from './localizer.js';

/** The counts in one sentence. */
export const countsSentence = (counts: Tally, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg('summary', { ...counts, date: localizer.date(date) });

/** `Status as at 19 September 2026`. */
export const statusLine = ({ statusAsAt }: Dataset, date: CalendarDate, localizer: Localizer): string =>
  localizer.msg(date === statusAsAt ? 'asAt' : 'onDate', { date: localizer.date(date) });

/** The counting rule, and who is left out of the count. */
export function countedSentence({ treaty }: Dataset, localizer: Localizer): string {
  const names = treaty.outside?.map(name => localizer.text(name)) ?? [];
  const left = names.length ? [localizer.msg('notCounted', { names: localizer.list(names) })] : [];
  return localizer.row([localizer.msg('counted'), ...left]);
}

/** The treaty's number, such as `IV-11-d`, where the address is that of its page at the depositary. */
function chapterAt(address: string): string | undefined {
  const { hostname, port, searchParams } = new URL(address);
  const number = hostname === 'treaties.un.org' && !port && searchParams.get('mtdsg_no');
  return number && /^[\w-]{1,20}$/.test(number) ? number : undefined;
}

/** The source's name in the reader's language; a document with another source keeps its own name. */
export function sourceName({ source }: Dataset, localizer: Localizer): string {
  const chapter = chapterAt(source.url);
  return chapter ? localizer.compose('sourceName', { chapter }).join('') : source.name;
}
