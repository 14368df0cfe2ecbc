/** The content of a depositary document, whichever its form. Names are still spelt as the depositary spells them. */

import type { CalendarDate } from '../../../src/model/dataset.js';

/**
 * The mark after a date: none for signature and ratification, `a` accession, `d` succession, `A` acceptance,
 * `AA` approval, `c` formal confirmation.
 */
export type Mark = '' | 'a' | 'd' | 'A' | 'AA' | 'c';

export interface Act {
  date: CalendarDate;
  mark: Mark;
}

/** A cell of the table: the act that stands, and those in square brackets, which were withdrawn or replaced. */
export interface Acts {
  standing?: Act;
  bracketed: Act[];
}

export interface Participant {
  name: string;
  /** The numbers of its end notes. */
  notes: string[];
  signature: Acts;
  deposit: Acts;
}

export type StatementKind = 'declaration' | 'objection' | 'notification' | 'territorial';

/** One statement of a participant. Without a date it was made upon ratification, accession or succession. */
export interface Statement {
  kind: StatementKind;
  name: string;
  date?: CalendarDate;
  text: string;
}

export interface EndNote {
  number: string;
  text: string;
  /** The participants beside whose names, or in whose statements, its number stands; none: the treaty itself. */
  concerns: string[];
}

export interface TreatyPage {
  form: 'status page' | 'XML';
  /** Such as `IV-11-d`. The XML does not give it. */
  number?: string;
  title: string;
  /** The day of its "status as at"; the XML has none. */
  asAt?: CalendarDate;
  /** The day under its title: of the adoption or of the opening for signature. */
  concluded?: CalendarDate;
  inForce?: CalendarDate;
  /** As the document itself states them: all who signed, parties or not; and parties. */
  totals: { signatories: number; parties: number };
  participants: Participant[];
  statements: Statement[];
  notes: EndNote[];
}
