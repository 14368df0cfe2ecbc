/** The States that a document lists, each under its code, and whether the rows add up to its totals. */

import type { CalendarDate, DepositKey } from './rows.js';
import type { Act, Participant, Published } from './published.js';
import { getThePage, Refusal } from './refusal.js';

/** What the document says of one State. */
export interface Listed {
  state: string;
  signed?: CalendarDate;
  deposit?: { key: DepositKey; date: CalendarDate };
  /** A deposit in square brackets, with none standing beside it: it was denounced, or withdrawn. */
  ended?: CalendarDate;
  /** A signature in square brackets. */
  unsigned?: CalendarDate;
  notes: string[];
}

export function listStates(
  { participants, totals, form }: Published,
  stateOf: (name: string) => string | undefined,
): Map<string, Listed> {
  const unknown = participants.filter(({ name }) => !stateOf(name)).map(({ name }) => `"${name}"`);
  if (unknown.length) {
    throw new Refusal(
      `the document names ${unknown.join(', ')}, which we cannot match to a State.`,
      'If it is a new spelling, add a row with it and the code of the State to data/depositary-names.csv, and run this again. If it is no State of states.csv, somebody must decide how to show it.',
    );
  }
  const listed = new Map<string, Listed>();
  for (const participant of participants) {
    const state = stateOf(participant.name)!;
    if (listed.has(state)) throw new Refusal(`${participant.name} stands in the table twice.`, getThePage);
    listed.set(state, one(state, participant));
  }
  const all = [...listed.values()];
  const signatories = all.filter(({ signed }) => signed).length;
  const parties = all.filter(({ deposit }) => deposit).length;
  if (signatories !== totals.signatories || parties !== totals.parties) {
    throw new Refusal(
      `the ${form} states ${totals.signatories} signatories and ${totals.parties} parties, but its rows give ${signatories} and ${parties}. Rows are missing, or were misread.`,
      getThePage,
    );
  }
  return listed;
}

function one(state: string, { name, notes, signature, deposit }: Participant): Listed {
  const signed = signature.standing[0]?.date;
  const unsigned = signature.bracketed.at(-1)?.date;
  const act = deposit.standing[0];
  const ended = act ? undefined : deposit.bracketed.at(-1)?.date;
  return {
    state,
    notes,
    ...(signed && { signed }),
    ...(!signed && unsigned && { unsigned }),
    ...(act && { deposit: { key: kind(name, act, signed), date: act.date } }),
    ...(ended && { ended }),
  };
}

/** Acceptance, approval and formal confirmation have the effect of ratification. */
function kind(name: string, { date, mark }: Act, signed: string | undefined): DepositKey {
  if (mark === 'd') return 'succeeded';
  if (mark === 'a' && !signed) return 'acceded';
  if (mark !== 'a' && signed) return 'ratified';
  throw new Refusal(
    signed
      ? `${name} has a signature, and yet an accession ("a") on ${date}. A State that signed ratifies.`
      : `${name} has a deposit on ${date} without a signature and without the mark "a" for accession.`,
    `One of the two is missing or was lost when the page was saved. ${getThePage}`,
  );
}
