/** The shapes of the data: the document people publish, and the Dataset the widgets read. */

/** A calendar date, `YYYY-MM-DD`, without time or time zone. Dates compare as strings. */
export type CalendarDate = string;

/** The six official languages of the United Nations. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** A text in one or more languages; English is always there. */
export type Text = { en: string } & Partial<Record<LanguageCode, string>>;

export type Confidence = 'high' | 'medium' | 'low';

/** The actions of one State, with their dates. */
export interface StateActions {
  /** Signature. */
  signed?: CalendarDate;
  /** Deposit of the instrument of ratification. */
  ratified?: CalendarDate;
  /** Deposit of the instrument of accession. */
  acceded?: CalendarDate;
  /** Deposit of the notification of succession. */
  succeeded?: CalendarDate;
  /** The day on which a denunciation takes effect. */
  denounced?: CalendarDate;
  /** Territories to which its deposit does not apply: ISO 3166-1 alpha-3, such as `GRL`. */
  excludes?: readonly string[];
  /** Confidence in the dates; `high` by default. */
  confidence?: Confidence;
  /** Why the latest of the dates is less than sure. */
  note?: Text;
  /** Keys of `sources`. */
  sources?: readonly string[];
}

/** One row of the document's `actions`. */
export interface Action extends StateActions {
  /** ISO 3166-1 alpha-3 code. */
  state: string;
}

/** One of the 197 States, and what it did. */
export interface StateRecord extends StateActions {
  iso3: string;
  iso2: string;
}

/** `territorial`: to which territories the State's participation applies or does not apply. */
export type DeclarationType = 'declaration' | 'reservation' | 'objection' | 'territorial';

export interface Declaration {
  state: string;
  /** `declaration` where nothing is said. */
  type?: DeclarationType;
  /** Such as `art. 12(1)`, where the State names one. */
  provision?: string;
  date: CalendarDate;
  text: Text;
  confidence?: Confidence;
  sources?: readonly string[];
}

/** A State's promise to become a party, on a day and by a source. It is never counted. */
export interface Pledge {
  state: string;
  date: CalendarDate;
  text: Text;
  /** Keys of `sources`; one at least. */
  sources: readonly string[];
}

export interface Milestone {
  /** `YYYY-MM-DD`, or `YYYY-MM`, or `YYYY` where no more is known. */
  date: string;
  kind: 'treaty' | 'dialogue';
  title: Text;
}

/** Totals that somebody published for a date. */
export interface Reported {
  asOf: CalendarDate;
  party?: number;
  signatory?: number;
  noAction?: number;
  source: string;
  /** Why the totals differ from those the dates give; only where they do. */
  difference?: Text;
}

export interface Source {
  title: string;
  url?: string;
}

/**
 * A period, with `M` months, `D` days or `Y` years; and for some treaties the first day of the month after it.
 * `P3M` is three months after, `P30D` the thirtieth day after.
 */
export type Period = string;

/** The treaty that a document is about. */
export interface Treaty {
  title: Text;
  short: string;
  /** Its common name. */
  name?: Text;
  /** The depositary's number, such as `IV-11-d`. */
  number?: string;
  adopted: CalendarDate;
  opened: CalendarDate;
  /** The day on which the treaty itself entered into force; nothing where it has not yet. */
  inForce?: CalendarDate;
  /** Time from a State's deposit until entry into force for it. */
  entryIntoForce?: Period;
  /** Time from notification until a denunciation takes effect. */
  denunciation?: Period;
  /** Participants that are not among the 197 States, and are not counted. */
  outside?: readonly Text[];
}

/** The data document that `src` reads and `dist/dataset.json` contains. */
export interface DataDocument {
  schema: 1;
  /** The day on which the depositary's page said this. */
  statusAsAt: CalendarDate;
  treaty: Treaty;
  source: { name: string; url: string };
  /** States not named have taken no action. */
  actions: readonly Action[];
  declarations?: readonly Declaration[];
  /** The day as at which `declarations` is complete, where it is. */
  declarationsAsAt?: CalendarDate;
  milestones?: readonly Milestone[];
  reported?: readonly Reported[];
  pledges?: readonly Pledge[];
  sources?: Record<string, Source>;
}

/** A document that was checked, and its 197 States. */
export interface Dataset extends DataDocument {
  states: readonly StateRecord[];
}

/** A State's status on a date. */
export type Status = 'party' | 'signatory' | 'no-action';

export interface Tally {
  party: number;
  signatory: number;
  noAction: number;
  total: number;
}
