/** What the document says otherwise than the present rows. */

import type { Listed } from './listed.js';
import { getThePage, Refusal } from './refusal.js';
import { actKeys, depositOf, type ActionRow, type ActKey, type CalendarDate } from './rows.js';

type Dates = Partial<Record<ActKey, CalendarDate>>;

/**
 * `party`: it deposited; `signature`: it signed; `corrected`: a date or the kind of a deposit is another;
 * `gone`: an act, or the whole row, is not in the document any more.
 */
export interface Change {
  state: string;
  kind: 'party' | 'signature' | 'corrected' | 'gone';
  before: Dates;
  after: Dates;
}

export interface Comparison {
  changes: Change[];
  /** States whose dates are as they were, but did not rest on the depositary itself until now. */
  confirmed: string[];
}

export function compare(
  present: ReadonlyMap<string, ActionRow>,
  listed: ReadonlyMap<string, Listed>,
  asAt: CalendarDate,
  nameOf: (state: string) => string,
  noteOf: (number: string) => string | undefined,
): Comparison {
  const changes: Change[] = [];
  const confirmed: string[] = [];
  for (const state of [...new Set([...present.keys(), ...listed.keys()])].sort()) {
    const row = present.get(state);
    const after = dates(listed.get(state), row, asAt, nameOf(state), noteOf);
    const before = pick(row ?? {});
    if (actKeys.every(key => before[key] === after[key])) {
      // The page does not say on which day a denunciation takes effect: it cannot confirm such a row.
      if (row && row.confidence !== 'high' && !row.denounced) confirmed.push(state);
    } else changes.push({ state, kind: kind(before, after), before, after });
  }
  return { changes, confirmed };
}

function kind(before: Dates, after: Dates): Change['kind'] {
  const [was, is] = [depositOf(before), depositOf(after)];
  if ((was && !is) || (before.signed && !after.signed && !is)) return 'gone';
  if (actKeys.some(key => before[key] && before[key] !== after[key])) return 'corrected';
  return is && !was ? 'party' : 'signature';
}

/** The dates that the document gives a State, in the columns of actions.csv. */
function dates(
  listed: Listed | undefined,
  row: ActionRow | undefined,
  asAt: CalendarDate,
  name: string,
  noteOf: (number: string) => string | undefined,
): Dates {
  if (!listed) return {};
  const { signed, unsigned, deposit, ended, notes } = listed;
  if (ended) {
    if (row?.denounced && row.denounced <= asAt && depositOf(row)?.date === ended) return pick(row);
    const texts = notes.map(number => noteOf(number)).filter(Boolean);
    throw new Refusal(
      `the deposit of ${name} on ${ended} stands in square brackets: it was denounced or withdrawn. The document does not say in the table on which day that takes effect${texts.length ? `; its footnote says: "${texts.join(' ')}"` : ''}.`,
      `Somebody must write that day by hand under "denounced" in the row ${listed.state} of data/actions.csv (for a deposit that was withdrawn as if it had never been made, delete the row), with its source. Then run this again.`,
    );
  }
  if (deposit && row?.denounced && row.denounced <= asAt) {
    throw new Refusal(
      `by data/actions.csv ${name} denounced the Protocol with effect of ${row.denounced}, but in the document its deposit of ${deposit.date} stands.`,
      `If it joined again, the tables have no place for that yet, and somebody must decide. If the row is wrong, correct it and run this again. Otherwise: ${getThePage}`,
    );
  }
  if (unsigned && !deposit) return {};
  return { ...(signed && { signed }), ...(deposit && { [deposit.key]: deposit.date }) };
}

function pick(row: Dates): Dates {
  return Object.fromEntries(actKeys.filter(key => row[key]).map(key => [key, row[key]!]));
}
