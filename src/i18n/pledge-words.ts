/** Pledges of States that are not parties yet, in the reader's language: who, when, what, and who says so. */
import { iso3Of } from '../model/codes.js';
import type { CalendarDate, Dataset, Source } from '../model/dataset.js';
import { isOpen, pledgesOn } from '../model/pledges.js';
import { pledges as messages } from './en.js';
import { isolate } from './format/bidi-isolate.js';
import type { Localizer } from './localizer.js';
import { addMessages } from './registry.js';

addMessages({ en: messages });

export interface PledgeInWords {
  state: string;
  /** Nothing where a page names States and no day. */
  date?: CalendarDate;
  text: string;
  sources: readonly Source[];
}

/** A site's own list of codes, with the one text and source that it gives; codes that are none are left out. */
export function listedPledges(codes: readonly string[], text: string, source: string): PledgeInWords[] {
  const cited: Source = /^https?:\/\/\S+$/i.test(source) ? { title: source, url: source } : { title: source };
  const states = new Set(codes.flatMap(code => iso3Of(code) ?? []));
  return [...states].map(state => ({ state, text, sources: [cited] }));
}

/** Those of the data document that were made by the date, and the site's own: of all States or of those `among`. */
export function pledgesInWords(
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
  among?: ReadonlySet<string>,
  listed: readonly PledgeInWords[] = [],
): PledgeInWords[] {
  const ofDocument = pledgesOn(dataset, date, among).map(({ state, date: day, text, sources }) => ({
    state,
    date: day,
    text: localizer.text(text),
    sources: sources.flatMap(id => dataset.sources?.[id] ?? []),
  }));
  const own = listed.filter(pledge => isOpen(pledge, dataset, date, among));
  return [...ofDocument, ...own];
}

/** States, each once: one may have pledged more than once. */
export const pledgedStates = (pledges: readonly PledgeInWords[]): string[] => [
  ...new Set(pledges.map(({ state }) => state)),
];

/** `54, and 5 more have pledged: 59`. */
export function pledgedTotal(party: number, pledges: readonly PledgeInWords[], localizer: Localizer): string {
  const n = pledgedStates(pledges).length;
  return localizer.msg('pledgedTotal', { party, n, total: party + n });
}

/** `France · 3 May 2026 · To ratify by 2030`; of one State alone without its name. */
export const pledgeFacts = (
  { state, date, text }: PledgeInWords,
  localizer: Localizer,
  named = true,
): string =>
  [named && localizer.state(state), date && localizer.date(date), isolate(text, localizer.dir)]
    .filter(Boolean)
    .join(' · ');

export const pledgeSources = ({ sources }: PledgeInWords, { dir }: Localizer): string =>
  sources.map(({ title }) => isolate(title, dir)).join('; ');

/** `Pledge: 3 May 2026 · To ratify by 2030 (A letter)`, of one State alone. */
export const pledgeLine = (pledge: PledgeInWords, localizer: Localizer): string =>
  localizer.colon(
    localizer.msg('pledge'),
    `${pledgeFacts(pledge, localizer, false)} (${pledgeSources(pledge, localizer)})`,
  );
