/** What a document of the depositary says, whichever form it has. Names are still as the depositary spells them. */

import type { CalendarDate } from '../../../src/model/dataset.js';

/**
 * What stands after a date: nothing for ratification, `a` accession, `d` succession, `A` acceptance, `AA`
 * approval, `c` formal confirmation.
 */
export type Mark = '' | 'a' | 'd' | 'A' | 'AA' | 'c';

export interface Act {
  date: CalendarDate;
  mark: Mark;
}

/** A cell of the grid: acts that stand, and those in square brackets, which were withdrawn or replaced. */
export interface Acts {
  standing: Act[];
  bracketed: Act[];
}

export interface Participant {
  /** As the depositary spells it, without footnote marks. */
  name: string;
  /** The numbers of its footnotes. */
  notes: string[];
  signature: Acts;
  deposit: Acts;
}

export type StatementKind = 'declaration' | 'objection' | 'notification' | 'territorial';

/** What a State said, below the grid. */
export interface Statement {
  kind: StatementKind;
  name: string;
  text: string;
}

export interface Published {
  form: 'status page' | 'XML';
  /** The day of its "status as at"; the XML has none. */
  asAt?: CalendarDate;
  /** As the document itself states them: all who signed, parties or not; and parties. */
  totals: { signatories: number; parties: number };
  participants: Participant[];
  statements: Statement[];
  /** The text of each footnote, by its number. */
  notes: Map<string, string>;
}
