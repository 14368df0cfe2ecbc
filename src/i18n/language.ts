/** The shape of a language. */
import type { CalendarDate } from '../model/dataset.js';
import type { AllMessages, BasicMessages } from './en.js';
import type { MonthLength } from './format/day-month-year.js';

/** A language as a page can register it. */
export interface Language {
  /** BCP 47 tag, such as `de` or `pt-BR`. */
  code: string;
  dir: 'ltr' | 'rtl';
  /** Those of the type `Messages` for every element, those of the presenter where the page has one; English where one is missing. */
  messages: BasicMessages & Partial<AllMessages>;
  /** Short names of the States by alpha-3 code, `{ ALB: 'Albanien', … }`; English where one is missing. */
  names: Readonly<Record<string, string>>;
  /** Names of the territories on the map by their codes. They may also stand in `names`. */
  areas?: Readonly<Record<string, string>>;
  /** Corrects what `Intl` wrote, where the United Nations writes dates otherwise. */
  date?: (written: string, date: CalendarDate, month: MonthLength) => string;
  /** Writes a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) without `Intl`, which takes longer to start than a map to draw. */
  writeDate?: (date: CalendarDate, month: MonthLength) => string;
  /** The part of a name by which it is sorted, where that is not all of it. */
  sortedBy?: (name: string) => string;
}
