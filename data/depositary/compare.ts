/** The differences between a document and the present rows, as those stood on the document's day. */

import { actKeys, actsOf, depositOf, type ActionRow, type Acts, type CalendarDate } from './action-rows.js';
import type { Listed, Matched } from './match-states.js';
import { getThePage, Refusal } from './page/refusal.js';

/**
 * `party`: it deposited; `signature`: it signed; `corrected`: a date or the kind of a deposit is another;
 * `gone`: an act, or the whole row, is not in the document any more.
 */
export interface Change {
  state: string;
  kind: 'party' | 'signature' | 'corrected' | 'gone';
  before: Acts;
  after: Acts;
}

export interface Comparison {
  changes: Change[];
  /** States whose dates are as they were, but did not rest on the depositary itself until now. */
  confirmed: string[];
}

export interface Situation {
  present: ReadonlyMap<string, ActionRow>;
  asAt: CalendarDate;
  nameOf: (state: string) => string;
  noteOf: (number: string) => string | undefined;
}

export function compare({ listed }: Matched, situation: Situation): Comparison {
  const { present, asAt } = situation;
  const changes: Change[] = [];
  const confirmed: string[] = [];
  for (const state of [...new Set([...present.keys(), ...listed.keys()])].sort()) {
    const row = present.get(state);
    const after = datesOf(listed.get(state), row, situation);
    const before = row ? actsOf(row, asAt) : {};
    if (same(before, after)) {
      // The page does not say on which day a denunciation takes effect: it cannot confirm such a row, nor one
      // with an act after its own day.
      if (row && row.confidence !== 'high' && !row.denounced && same(before, actsOf(row)))
        confirmed.push(state);
    } else changes.push({ state, kind: kindOf(before, after), before, after });
  }
  return { changes, confirmed };
}

function same(one: Acts, other: Acts): boolean {
  return actKeys.every(key => one[key] === other[key]);
}

function kindOf(before: Acts, after: Acts): Change['kind'] {
  const [was, is] = [depositOf(before), depositOf(after)];
  if ((was && !is) || (before.signed && !after.signed && !is)) return 'gone';
  if (actKeys.some(key => before[key] && before[key] !== after[key])) return 'corrected';
  return is && !was ? 'party' : 'signature';
}

/** The dates that the document gives a State, in the columns of actions.csv. */
function datesOf(
  listed: Listed | undefined,
  row: ActionRow | undefined,
  { asAt, nameOf, noteOf }: Situation,
): Acts {
  if (!listed) return {};
  const { state, signed, unsigned, deposit, ended, notes } = listed;
  const denounced = row?.denounced !== undefined && row.denounced <= asAt;
  if (ended) {
    if (denounced && depositOf(row)?.date === ended.date) return actsOf(row, asAt);
    const texts = notes.map(noteOf).filter(Boolean);
    throw new Refusal(
      `the deposit of ${nameOf(state)} on ${ended.date} stands in square brackets: it was denounced or withdrawn. The table does not say on which day that takes effect${texts.length ? `; the end note says: "${texts.join(' ')}"` : ''}.`,
      `Somebody must write that day by hand under "denounced" in the row ${state} of data/actions.csv (for a deposit that was withdrawn as if it had never been made, delete the row), with its source. Then run this again.`,
    );
  }
  if (deposit && denounced) {
    throw new Refusal(
      `by data/actions.csv ${nameOf(state)} denounced the Protocol with effect of ${row.denounced}, but in the document its deposit of ${deposit.date} stands.`,
      `If it joined again, the tables have no place for that yet, and somebody must decide. If the row is wrong, correct it and run this again. Otherwise: ${getThePage}`,
    );
  }
  if (unsigned && !deposit) return {};
  return { ...(signed && { signed }), ...(deposit && { [deposit.key]: deposit.date }) };
}
