/** From the page of a treaty to a row a State, and a row for each participant that is none of the 197. */

import { isState } from '../../src/model/codes.js';
import { matchStates, readParticipant, type Listed, type StateOf } from './match-states.js';
import { Refusal } from './page/refusal.js';
import type { TreatyPage } from './page/treaty-page.js';

/** The cells of a row, by the headings of the tables in data/treaties/. */
type Row = Record<string, string>;

/** `endOf`: the day on which a State's denunciation took effect; the table of the page does not say it. */
export function treatyRows(
  page: TreatyPage,
  stateOf: StateOf,
  endOf: (state: string) => string | undefined,
): { rows: Row[]; outside: Row[] } {
  const { listed } = matchStates(page, stateOf);
  const noteOf = (own: Listed) =>
    page.notes.filter(({ number }) => own.notes.includes(number)).map(note => note.text);
  const rows = [...listed.values()].map(own => {
    const end = own.ended && endOf(own.state);
    if (own.ended && !end) {
      throw new Refusal(
        `the deposit of ${own.state} on ${own.ended.date} stands in square brackets. Its end note says: "${noteOf(own).join(' ').slice(0, 600)}"`,
        `Give the day on which the denunciation took effect: --denounced ${own.state}=YYYY-MM-DD`,
      );
    }
    return cells(own, end);
  });
  const outside = page.participants
    .filter(({ name }) => !isState(stateOf(name)))
    .map(participant => ({
      ...cells(readParticipant('', participant), undefined),
      outside: participant.name,
    }));
  return { rows: rows.sort((a, b) => (a['state']! < b['state']! ? -1 : 1)), outside };
}

/** A deposit or signature in brackets stays, with the day on which it ended. */
function cells(own: Listed, end: string | undefined): Record<string, string> {
  const deposit = own.deposit ?? own.ended;
  const signed = own.signed ?? (own.ended && own.unsigned);
  const acts = [
    own.succeededToSignature && 'succession to signature',
    deposit && deposit.act !== plain[deposit.key] && deposit.act,
  ];
  return {
    state: own.state,
    ...(signed && { signed }),
    ...(deposit && { [deposit.key]: deposit.date }),
    ...(end && { denounced: end }),
    act: acts.filter(Boolean).join(', '),
  };
}

const plain = { ratified: 'ratification', acceded: 'accession', succeeded: 'succession' };
