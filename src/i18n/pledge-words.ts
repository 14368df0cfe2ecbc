/** Pledges of States that are not parties yet, in the reader's language: who, when, what, and who says so. */
import type { CalendarDate, Dataset, Source } from '../model/dataset.js';
import { pledgesOn } from '../model/pledges.js';
import { pledges as messages } from './en.js';
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

/** Those of the data document that were made by the date, of all States or of those `among`. */
export const pledgesInWords = (
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
  among?: ReadonlySet<string>,
): PledgeInWords[] =>
  pledgesOn(dataset, date, among).map(({ state, date: day, text, sources }) => ({
    state,
    date: day,
    text: localizer.text(text),
    sources: sources.flatMap(id => dataset.sources?.[id] ?? []),
  }));

/** States, each once: one may have pledged more than once. */
export const pledgedStates = (pledges: readonly PledgeInWords[]): string[] => [
  ...new Set(pledges.map(({ state }) => state)),
];

/** `54 and 5 more have pledged: 59`. */
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
  [named && localizer.state(state), date && localizer.date(date), text].filter(Boolean).join(' · ');
