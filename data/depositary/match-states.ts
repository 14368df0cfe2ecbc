/** From the names in a document to the States of states.csv, and whether the rows add up to the stated totals. */

import type { Table } from '../build/csv.js';
import type { Faults } from '../build/facts/faults.js';
import type { CalendarDate, DepositKey } from './action-rows.js';
import { Refusal } from './page/refusal.js';
import type { Act, Participant, TreatyPage } from './page/treaty-page.js';

export const namesFile = 'depositary-names.csv';
export const namesColumns = ['name', 'state', 'note'] as const;

/** Under `state` of depositary-names.csv: a participant that is none of the 197, such as the European Union. */
export const OUTSIDE = 'none';

/** From a name to the alpha-3 code of its State, or `none` for a known participant outside the 197. */
export type StateOf = (name: string) => string | undefined;

/** Normalizes a name, so that its spellings match: case, kinds of apostrophe and hyphen, spaces, "(The)" at the end. */
export function key(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ \((?:the)\)$/, '');
}

/** Codes by name: of the register and of people's aliases, and the depositary's other spellings, present and past. */
export function codesByName(
  tables: Record<'states' | 'state-names' | 'aliases', Table>,
  names: Table,
  faults: Faults,
): Map<string, string> {
  const codes = new Map<string, string>();
  const known = new Set([OUTSIDE, ...tables.states.rows.map(({ get }) => get('iso3'))]);
  for (const { get } of tables['state-names'].rows) codes.set(key(get('en')), get('iso3'));
  for (const { get } of tables.states.rows) codes.set(key(get('name_untc')), get('iso3'));
  for (const { line, get } of names.rows) {
    const other = codes.get(key(get('name')));
    if (!get('name')) faults.add(names.file, line, 'name', '', 'a name');
    else if (!known.has(get('state')))
      faults.add(names.file, line, 'state', get('state'), `a State of states.csv, or ${OUTSIDE}`);
    else if (other && other !== get('state'))
      faults.add(names.file, line, 'name', get('name'), `a spelling of one State; it stands for ${other}`);
    else codes.set(key(get('name')), get('state'));
  }
  // Last, since the names by which people look for a State are looser than the depositary's.
  for (const { get } of tables.aliases.rows)
    if (!codes.has(key(get('alias')))) codes.set(key(get('alias')), get('state'));
  return codes;
}

export const readNames = (...tables: Parameters<typeof codesByName>): StateOf =>
  stateOfNames(codesByName(...tables));

export const stateOfNames =
  (codes: ReadonlyMap<string, string>): StateOf =>
  name =>
    codes.get(key(name));

/** The document's entry for one State. */
export interface Listed {
  state: string;
  signed?: CalendarDate;
  /** It signed by a notification of succession to a signature. */
  succeededToSignature?: true;
  deposit?: { key: DepositKey; date: CalendarDate; act: DepositAct };
  /** A deposit in square brackets, with none standing beside it: it was denounced, or withdrawn. */
  ended?: { key: DepositKey; date: CalendarDate; act: DepositAct };
  /** A signature in square brackets. */
  unsigned?: CalendarDate;
  notes: string[];
}

export type DepositAct =
  'ratification' | 'accession' | 'succession' | 'acceptance' | 'approval' | 'formal confirmation';

export interface Matched {
  listed: Map<string, Listed>;
  /** Names of participants outside the 197 that the table lists. */
  outside: string[];
}

export function matchStates(
  { participants, statements, totals, form }: TreatyPage,
  stateOf: StateOf,
): Matched {
  const names = [...participants, ...statements].map(({ name }) => name);
  const unknown = [...new Set(names.filter(name => !stateOf(name)))].map(name => `"${name}"`);
  if (unknown.length) {
    throw new Refusal(
      `the document names ${unknown.join(', ')}, which we cannot match to a State.`,
      `If it is a new spelling, add a row with it and the code of the State to data/${namesFile}, and run this again. If it is no State of states.csv, write "${OUTSIDE}" in place of the code: it is then named and set aside.`,
    );
  }
  const rows = participants.map(participant => readParticipant(stateOf(participant.name)!, participant));
  const signatories = rows.filter(({ signed }) => signed).length;
  const parties = rows.filter(({ deposit }) => deposit).length;
  if (signatories !== totals.signatories || parties !== totals.parties) {
    throw new Refusal(
      `the ${form} states ${totals.signatories} signatories and ${totals.parties} parties, but its rows give ${signatories} and ${parties}. Rows are missing, or were misread.`,
    );
  }
  const listed = new Map<string, Listed>();
  const outside: string[] = [];
  rows.forEach((row, index) => {
    const { name } = participants[index]!;
    if (row.state === OUTSIDE) outside.push(name);
    else if (listed.has(row.state)) throw new Refusal(`${name} stands in the table twice.`);
    else listed.set(row.state, row);
  });
  return { listed, outside };
}

export function readParticipant(state: string, { name, notes, signature, deposit }: Participant): Listed {
  const [signed, unsigned] = [signature.standing, signature.bracketed.at(-1)];
  const [act, ended] = [deposit.standing, deposit.bracketed.at(-1)];
  if (act?.mark === '' && !signed && !unsigned) {
    throw new Refusal(
      `${name} has a deposit on ${act.date} without a signature and without the mark "a" for accession. One of the two is missing or was lost when the page was saved.`,
    );
  }
  return {
    state,
    notes: [...new Set(notes)],
    ...(signed && { signed: signed.date }),
    ...(signed?.mark === 'd' && { succeededToSignature: true }),
    ...(!signed && unsigned && { unsigned: unsigned.date }),
    ...(act && { deposit: described(act) }),
    ...(!act && ended && { ended: described(ended) }),
  };
}

const acts: Record<Act['mark'], [DepositKey, DepositAct]> = {
  '': ['ratified', 'ratification'],
  a: ['acceded', 'accession'],
  d: ['succeeded', 'succession'],
  // These have the effect of ratification.
  A: ['ratified', 'acceptance'],
  AA: ['ratified', 'approval'],
  c: ['ratified', 'formal confirmation'],
};

function described({ date, mark }: Act): NonNullable<Listed['deposit']> {
  const [key, act] = acts[mark];
  return { key, date, act };
}
