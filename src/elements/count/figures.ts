/** The figures that a sentence can hold, each as text in the reader's language. */
import type { MessageKey } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { newestParties } from '../../model/changes.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { daysBetween } from '../../model/dates.js';
import type { proceduresOf } from '../../model/procedures.js';
import { standing } from '../../model/status.js';
import { tally } from '../../model/tally.js';

/** The values of the `of` attribute. */
export const FIGURES = [
  'party',
  'signatory',
  'no-action',
  'total',
  'share',
  'latest',
  'latest-date',
  'days-since',
  'to-go',
  'procedures',
] as const;
export type Figure = (typeof FIGURES)[number];

interface Sentence {
  dataset: Dataset;
  date: CalendarDate;
  among: ReadonlySet<string>;
  localizer: Localizer;
  /** A number of States aimed at. */
  goal: number | undefined;
  /** The noun stands with the number, in the right plural. */
  words: boolean;
  /** Reads what States accept elsewhere; it is loaded when a page first asks for that. */
  accepted: typeof proceduresOf | undefined;
}

/** Undefined where the figure does not exist yet: before the first deposit there is no newest party. */
export function figureText(of: Figure, sentence: Sentence): string | undefined {
  const { dataset, date, among, localizer, goal, words, accepted } = sentence;
  const counts = tally(dataset, date, among);
  const number = (n: number, key: MessageKey) => (words ? localizer.msg(key, { n }) : localizer.number(n));
  const newest = newestParties(dataset, date, among);
  const last = newest[0]?.date;
  const figures: Record<Figure, () => string | undefined> = {
    party: () => number(counts.party, 'countParty'),
    signatory: () => number(counts.signatory, 'countSignatory'),
    'no-action': () => number(counts.noAction, 'countNoAction'),
    total: () => number(counts.total, 'countStates'),
    share: () => (counts.total ? localizer.percent(counts.party / counts.total) : undefined),
    latest: () => (last ? localizer.list(newest.map(({ state }) => localizer.state(state))) : undefined),
    'latest-date': () => last && localizer.date(last),
    'days-since': () => last && number(daysBetween(last, date), 'countDays'),
    'to-go': () => (goal ? number(Math.max(0, goal - counts.party), 'toGo') : undefined),
    procedures: () => accepted && number(acceptingElsewhere(sentence, accepted), 'countStates'),
  };
  return figures[of]();
}

/** States that are not parties, and accept another of the communications procedures. */
const acceptingElsewhere = ({ dataset, date, among }: Sentence, accepted: typeof proceduresOf): number =>
  dataset.states.filter(
    record =>
      among.has(record.iso3) && standing(record, date) !== 'party' && accepted(record.iso3, date).length,
  ).length;
