/** The changes between two dates: the acts after the first, up to and with the second. */

import { chronicle, isDeposit, type ChronicleEntry } from './chronicle.js';
import { addMonths } from './dates.js';
import { depositOf, standing } from './status.js';
import { tally } from './tally.js';
import type { CalendarDate, Dataset, Tally } from './dataset.js';

export interface Changes {
  /** The counts on the two dates. */
  before: Tally;
  after: Tally;
  /** Newest first. */
  deposits: ChronicleEntry[];
  signatures: ChronicleEntry[];
  denunciations: ChronicleEntry[];
}

/** Of all 197 States, or of those `among` (alpha-3 codes). Both dates must be calendar dates. */
export function changesBetween(
  dataset: Pick<Dataset, 'states'>,
  from: CalendarDate,
  to: CalendarDate,
  among?: ReadonlySet<string>,
): Changes {
  const acts = chronicle(dataset)
    .filter(({ date, state }) => date > from && date <= to && (!among || among.has(state)))
    .reverse();
  return {
    before: tally(dataset, from, among),
    after: tally(dataset, to, among),
    deposits: acts.filter(isDeposit),
    signatures: acts.filter(({ kind }) => kind === 'signature'),
    denunciations: acts.filter(({ kind }) => kind === 'denunciation'),
  };
}

export const isUnchanged = ({ deposits, signatures, denunciations }: Changes): boolean =>
  !deposits.length && !signatures.length && !denunciations.length;

/**
 * The last dialogue before a date, among the milestones; a year before it where they name none. Where only the
 * month or the year of a dialogue is known, it counts from its first day.
 */
export function lastDialogue(
  { milestones = [] }: Pick<Dataset, 'milestones'>,
  date: CalendarDate,
): CalendarDate {
  const days = milestones
    .filter(({ kind }) => kind === 'dialogue')
    .map(milestone => `${milestone.date}-01-01`.slice(0, 10))
    .filter(day => day < date);
  return days.sort().at(-1) ?? addMonths(date, -12);
}

/** Where a comparison begins: on the day that is given, if it is earlier, or with the last dialogue. */
export const sinceStart = (
  given: CalendarDate | undefined,
  dataset: Pick<Dataset, 'milestones'>,
  date: CalendarDate,
): CalendarDate => (given && given < date ? given : lastDialogue(dataset, date));

/** The party that deposited last by the date, or all of that day; empty before the first deposit. */
export function newestParties(
  dataset: Pick<Dataset, 'states'>,
  date: CalendarDate,
  among?: ReadonlySet<string>,
): { state: string; date: CalendarDate }[] {
  const parties = dataset.states.flatMap(record =>
    standing(record, date) === 'party' && (!among || among.has(record.iso3))
      ? [{ state: record.iso3, date: depositOf(record)!.date }]
      : [],
  );
  const last = parties
    .map(party => party.date)
    .sort()
    .at(-1);
  return parties.filter(party => party.date === last);
}
