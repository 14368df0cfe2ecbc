/** Answers a question from the room: finds a State in any language that is loaded, a region or group, or a date. */
import { memoizeLast } from '../../../i18n/format/memoize.js';
import { knownLanguages, localizerOf } from '../../../i18n/registry.js';
import { plain, type Localizer } from '../../../i18n/localizer.js';
import { matchOf, search, type Match } from '../../../i18n/search/search.js';
import { isCalendarDate } from '../../../model/dates.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { GROUPS, REGIONS, type Region } from '../../../world/regions.js';

export type Found =
  | { kind: 'state'; state: string }
  | { kind: 'region'; region: Region }
  | { kind: 'date'; date: CalendarDate }
  | { kind: 'since'; from: CalendarDate };

/** The groups' informal short names. */
const SHORT: Partial<Record<Region, readonly string[]>> = {
  african: ['AG', 'African Group'],
  'asia-pacific': ['APG', 'Asia-Pacific Group'],
  'eastern-european': ['EEG', 'Eastern European Group'],
  grulac: ['GRULAC'],
  weog: ['WEOG'],
};

const localizers = (): Localizer[] => knownLanguages().flatMap(code => localizerOf(code) ?? []);

/** Before the States: a region whose name is typed in full. After them: one whose name is begun. */
function regionsFor(question: string, localizer: Localizer): { first: Region[]; then: Region[] } {
  const matches = [...GROUPS, ...REGIONS].map(region => {
    const short = SHORT[region] ?? [];
    const names = [localizer, ...localizers()].map(one => one.msg(region));
    return { region, match: matchOf([region, ...short, ...names], question) };
  });
  const those = (...wanted: (Match | undefined)[]) =>
    matches.filter(({ match }) => match && wanted.includes(match)).map(({ region }) => region);
  return { first: those('exact'), then: [...those('beginning'), ...those('words')] };
}

/** At most `most` answers, the likeliest first. */
export function find(question: string, localizer: Localizer, most = 7): Found[] {
  const states = search(question, localizer);
  const { first, then } = regionsFor(question, localizer);
  const dates = datesFor(question);
  const [whole, others] = [states.filter(isExact), states.filter(state => !isExact(state))];
  const near = first.length + then.length ? others.filter(({ match }) => match !== 'near') : others;
  return [
    ...dates,
    ...whole.map(stateFound),
    ...first.map(regionFound),
    ...near.map(stateFound),
    ...then.map(regionFound),
  ].slice(0, most);
}

const isExact = ({ match }: { match: string }) => match === 'exact';
const stateFound = ({ state }: { state: string }): Found => ({ kind: 'state', state });
const regionFound = (region: Region): Found => ({ kind: 'region', region });

/** The months by name in every language, whole and short, without accents and dots. */
const monthNames = memoizeLast((...all: Localizer[]): [name: string, month: number][] =>
  all.flatMap(({ code }) =>
    (['long', 'short'] as const).flatMap(style =>
      // No Array.from: pages replace it with one that knows no lengths.
      [...Array(12).keys()].map((month): [string, number] => {
        const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: style, timeZone: 'UTC' });
        const part = format
          .formatToParts(new Date(Date.UTC(2021, month, 1)))
          .find(({ type }) => type === 'month');
        return [plain(part?.value ?? '').replace('.', ''), month + 1];
      }),
    ),
  ),
);

const two = (n: number): string => String(n).padStart(2, '0');

/** A year typed wrongly is no question about a treaty: what is earlier is no date. */
const EARLIEST = 1900;

/** Undefined where there is no such day. */
function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return year >= EARLIEST && isCalendarDate(date) ? date : undefined;
}

/** The days on which a month may end, or begin. */
const ENDS = [31, 30, 29, 28];
const BEGINS = [1];

/**
 * A date as people write it: 2022-05-24, 24.5.2022, 24 May 2022, May 24, 2022; a month or a year alone means
 * its last day, or its first. Undefined where it is none.
 */
export function readDate(
  typed: string,
  all: readonly Localizer[] = localizers(),
  days: typeof ENDS = ENDS,
): CalendarDate | undefined {
  const ofMonth = (year: string, month: number) =>
    days.map(day => dateOf(Number(year), month, day)).find(Boolean);
  const text = plain(typed).trim();
  const exact = (year?: string, month?: string | number, day?: string) =>
    dateOf(Number(year), Number(month), Number(day));
  const iso = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text);
  if (iso) return exact(iso[1], iso[2], iso[3]);
  const european = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (european) return exact(european[3], european[2], european[1]);
  const monthOnly = /^(\d{4})[-./年](\d{1,2})月?$/.exec(text);
  if (monthOnly) return ofMonth(monthOnly[1]!, Number(monthOnly[2]));
  const year = /(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1];
  if (!year) return undefined;
  if (/^\d{4}年?$/.test(text)) return ofMonth(year, days === ENDS ? 12 : 1);
  const words = text.replace(year, ' ').split(/[\s,.]+/);
  const names = monthNames(...all);
  const month = words.flatMap(word => names.find(([name]) => name === word)?.[1] ?? [])[0];
  if (!month) return undefined;
  const day = words.find(word => /^\d{1,2}$/.test(word));
  return day ? exact(year, month, day) : ofMonth(year, month);
}

const IN_DIGITS = /\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2})?)?(?!\d)/;

/** A date asks for the status on it, or for what has changed since: the likelier first. */
function datesFor(question: string): Found[] {
  const text = plain(question).trim();
  const all = localizers();
  const date = readDate(text, all);
  const from = readDate(text, all, BEGINS) ?? readDate(IN_DIGITS.exec(text)?.[0] ?? '', all, BEGINS);
  const names = new Set(monthNames(...all).map(([name]) => name));
  // "Who joined since 2022" has words that belong to no date. Those of one or two letters may: 24 de mayo.
  const asks = text.split(/[\s\d,.]+/).some(word => word.length > 2 && !names.has(word));
  const found: Found[] = date ? [{ kind: 'date', date }] : [];
  if (!from) return found;
  return asks ? [{ kind: 'since', from }, ...found] : [...found, { kind: 'since', from }];
}
