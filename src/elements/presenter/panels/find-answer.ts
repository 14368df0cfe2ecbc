/** Answers a question from the room: finds a State in any language that is loaded, a region or group, or a date. */
import { memoizeLast } from '../../../i18n/format/memoize.js';
import { knownLanguages, localizerOf } from '../../../i18n/registry.js';
import { plain, type Localizer } from '../../../i18n/localizer.js';
import { matchOf, search, type Match } from '../../../i18n/search/search.js';
import { isCalendarDate } from '../../../model/dates.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { GROUPS, REGIONS, type Region } from '../../../world/regions.js';

export type Found =
  | { kind: 'state'; state: string; date?: CalendarDate }
  | { kind: 'region'; region: Region; date?: CalendarDate }
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
  const those = (wanted: Match) =>
    matches.filter(({ match }) => match === wanted).map(({ region }) => region);
  // Two letters, such as EU, begin a region's name by chance.
  const then = /^\s*[a-z]{1,2}\s*$/i.test(question) ? [] : [...those('beginning'), ...those('words')];
  return { first: those('exact'), then };
}

interface Answers {
  readonly found: readonly Found[];
  /** The first is what was asked for, and can be taken unchosen: the only one, or alone called so in full. */
  readonly sure: boolean;
}

/** At most seven answers, the likeliest first. */
export function find(question: string, localizer: Localizer): Answers {
  const { date, from, rest } = datePartsOf(question);
  if (!date || !from) return named(question, localizer);
  const words = plain(rest)
    .split(/[\s,.]+/)
    .filter(word => word && !AROUND_DATE.test(word));
  const others = words.filter(word => !SINCE.test(word));
  const [on, since]: Found[] = [
    { kind: 'date', date },
    { kind: 'since', from },
  ];
  if (!words.length) return { found: [on!, since!], sure: true };
  if (others.length < words.length)
    return others.every(word => WHO_JOINED.test(word)) ? { found: [since!, on!], sure: true } : NOTHING;
  // Other words decide: a State or region on that date, or what is not understood, and finds nothing.
  const { found, sure } = named(rest.replace(AT_ENDS, ''), localizer, false);
  return { found: found.map(one => ({ ...one, date })), sure };
}

const NOTHING: Answers = { found: [], sure: false };

/** A State or region by its name. `guess`: also by one that is a typing error away. */
function named(question: string, localizer: Localizer, guess = true): Answers {
  const { first, then } = regionsFor(question, localizer);
  const states = search(question, localizer).filter(({ match }) => guess || match !== 'near');
  const [whole, others] = [states.filter(isExact), states.filter(state => !isExact(state))];
  const near = first.length + then.length ? others.filter(({ match }) => match !== 'near') : others;
  const exact = [...whole.map(stateFound), ...first.map(regionFound)];
  const all = [...exact, ...near.map(stateFound), ...then.map(regionFound)];
  return { found: all.slice(0, MOST), sure: all.length === 1 || exact.length === 1 };
}

const MOST = 7;

const isExact = ({ match }: { match: string }) => match === 'exact';
const stateFound = ({ state }: { state: string }): Found => ({ kind: 'state', state });
const regionFound = (region: Region): Found => ({ kind: 'region', region });

/** The months by name in every language, whole and short, without accents and dots. */
const monthNames = memoizeLast((...all: Localizer[]): [name: string, month: number][] =>
  all.flatMap(({ code }) =>
    (['long', 'short'] as const).flatMap(style =>
      // No Array.from: pages replace it with one that knows no lengths.
      [...Array(12).keys()].flatMap((month): [string, number][] => {
        const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: style, timeZone: 'UTC' });
        const part = format
          .formatToParts(new Date(Date.UTC(2021, month, 1)))
          .find(({ type }) => type === 'month');
        // Chinese has numbers, which are also days of other months.
        return /\d/.test(part?.value ?? '1') ? [] : [[plain(part!.value).replace('.', ''), month + 1]];
      }),
    ),
  ),
);

const two = (n: string | number = ''): string => String(n).padStart(2, '0');

/** A year typed wrongly is no question about a treaty: what is earlier is no date. */
const EARLIEST = 1900;

/** Undefined where there is no such day. */
function dateOf(year = '', month?: string | number, day?: string | number): CalendarDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return Number(year) >= EARLIEST && isCalendarDate(date) ? date : undefined;
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
  const ofMonth = (year?: string, month?: string | number) =>
    days.map(day => dateOf(year, month, day)).find(Boolean);
  const text = plain(typed).trim();
  const iso = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const european = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (european) return dateOf(european[3], european[2], european[1]);
  const monthOnly = /^(\d{4})[-./年](\d{1,2})月?$/.exec(text);
  if (monthOnly) return ofMonth(monthOnly[1], monthOnly[2]);
  const year = /(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1];
  if (!year) return undefined;
  if (/^\d{4}年?$/.test(text)) return ofMonth(year, days === ENDS ? 12 : 1);
  const words = text.replace(year, ' ').split(/[\s,.]+/);
  const names = monthNames(...all);
  const month = words.flatMap(word => names.find(([name]) => name === word)?.[1] ?? [])[0];
  if (!month) return undefined;
  const day = words.find(word => /^\d{1,2}$/.test(word));
  return day ? dateOf(year, month, day) : ofMonth(year, month);
}

const IN_DIGITS =
  /\d{1,2}[-./]\d{1,2}[-./]\d{4}(?!\d)|\d{4}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2})?)?[年月日]?(?!\d)/;

/** Words of six languages, without accents: those that stand around a date, … */
const AROUND = 'in|on|at|as|of|the|en|le|la|el|au|du|de|del|al|a|в|на|год|года|году|г|في|عام|سنة|يوم|在';
const AROUND_DATE = new RegExp(`^(${AROUND})$`);
const AT_ENDS = new RegExp(`^\\s*((${AROUND})[\\s,.]+)+|([\\s,.]+(${AROUND}))*[\\s,.]*$`, 'gi');
/** … those that ask for what has changed since, … */
const SINCE = /^(since|depuis|desde|с|со|منذ|自从?|以来|起)$/;
/** … and those that may stand beside that, or their beginnings: who joined, ratified, signed; new States parties. */
const WHO_JOINED =
  /^(who|ha|has|have|han|se|ont|est|من|new|谁)$|^(join|ratif|acce|sign|stat|part|qui|adhe|nouv|etat|firm|nuev|estad|кто|присо|ратиф|подпис|нов|госуд|участ|انضم|صدق|وقع|دول|الدول|الاطراف|جديد|新?缔约国|谁?加入|谁?批准|谁?签署)/;

/** The date in a question, whether it means its last day or its first, and the words around it. */
function datePartsOf(asked: string): { date?: CalendarDate; from?: CalendarDate; rest: string } {
  const all = localizers();
  const question = asked.replace(/[?!؟¿？。]/g, ' ');
  const year = IN_DIGITS.exec(question)?.[0] ?? '';
  const words = question.replace(year, ' ').split(/[\s,]+/);
  const names = new Set(monthNames(...all).map(([name]) => name));
  const month = year && words.find(word => names.has(plain(word).replace('.', '')));
  const day = month && words.find(word => /^\d{1,2}(\D{0,2})$/.test(word));
  const written = [day && parseInt(day, 10), month, year].filter(Boolean).join(' ');
  const [date, from] = [readDate(written, all), readDate(written, all, BEGINS)];
  const rest = words.filter(word => word !== month && word !== day).join(' ');
  return { ...(date && { date }), ...(from && { from }), rest };
}
