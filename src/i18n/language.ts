/** The shape of a language. */
import type { CalendarDate } from '../model/dataset.js';
import type { Messages } from './en.js';

/** Forms by plural category (`Intl.PluralRules`); `other` always. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export type Message = string | Plural;

/** A language as a page can register it: all messages, the 197 names, the names of territories. */
export interface Language {
  /** BCP 47 tag, such as `de` or `pt-BR`. */
  code: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
  /**
   * Short names of the States, by alpha-3 code: `{ ALB: 'Albanien', … }`. The languages that come with the
   * package give them in one string, in the order of the register, `|` between them.
   */
  names: string | Readonly<Record<string, string>>;
  /** Names of the territories on the map, in the same two ways; English where there are none. */
  areas?: string | Readonly<Record<string, string>>;
  /**
   * Puts right what `Intl` wrote, where the United Nations writes dates otherwise. Gets that, the date
   * (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) and how long the month may be.
   */
  date?: (written: string, date: CalendarDate, month: 'long' | 'short') => string;
  /** Writes such a date whole, where that is known without `Intl`, which takes longer to start than a map to draw. */
  writeDate?: (date: CalendarDate, month: 'long' | 'short') => string;
  /** The part of a name by which it is sorted and found, where that is not all of it. */
  sortedBy?: (name: string) => string;
}
