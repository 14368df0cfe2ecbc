/** How anything is said: one Speaker a language, with its words, names, numbers and dates. */
import type { CalendarDate, Text } from '../model/dataset.js';
import { register } from '../model/codes.js';
import type { MessageKey, Messages } from './en.js';

/** Forms by plural category (`Intl.PluralRules`); `other` always. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export type Message = string | Plural;

/** A language as a page can register it: all messages, the 197 names, the names of territories. */
export interface Language {
  /** BCP 47 primary tag, such as `fr`. */
  code: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
  /** Short names of the 197 States in the order of the register, `|` between them. */
  names: string;
  /** Names of the territories in the order of the outlines, `|` between them. */
  areas: string;
}

type Format = Intl.DateTimeFormat | Intl.NumberFormat | Intl.Collator | Intl.ListFormat;

export type Values = Record<string, string | number>;

/** Digits are Latin in every language, for all in the room; English dates are the UN's, day first. */
const intlTag = (code: string) => `${code === 'en' ? 'en-GB' : code}-u-nu-latn`;

export class Speaker {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #language: Language;
  readonly #numbers: Intl.NumberFormat;
  readonly #plurals: Intl.PluralRules;
  readonly #names: ReadonlyMap<string, string>;
  readonly #formats = new Map<string, Format>();

  constructor(language: Language) {
    this.#language = language;
    this.code = language.code;
    this.dir = language.dir;
    this.#numbers = new Intl.NumberFormat(intlTag(this.code));
    this.#plurals = new Intl.PluralRules(this.code);
    const names = language.names.split('|');
    this.#names = new Map(register.map(({ iso3 }, index) => [iso3, names[index] ?? iso3]));
  }

  /** The message in this language; `{name}` is filled from values, and `n` chooses the plural form. */
  say(key: MessageKey, values: Values = {}): string {
    const message: Message = this.#language.messages[key] ?? key;
    const form =
      typeof message === 'string'
        ? message
        : (message[this.#plurals.select(Number(values.n))] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? this.number(value) : (value ?? '');
    });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** UNTERM's short name of a State. */
  state(iso3: string): string {
    return this.#names.get(iso3) ?? iso3;
  }

  /** The name of the territory that stands at this place in the outlines' list. */
  area(index: number): string {
    return this.#language.areas.split('|')[index] ?? '';
  }

  /** A date in full, or a month or a year where no more is known (`2019-06`, `2021`). */
  date(date: CalendarDate, month: 'long' | 'short' = 'long'): string {
    const precision = date.length;
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
    if (precision > 4) options.month = month;
    if (precision > 7) options.day = 'numeric';
    const format = this.#format(
      `date ${precision} ${month}`,
      () => new Intl.DateTimeFormat(intlTag(this.code), options),
    );
    const [year, monthNumber = '01', day = '01'] = date.split('-');
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(monthNumber) - 1, Number(day));
    return format.format(moment);
  }

  /** A share of one, such as 0.274 → `27%`. */
  percent(share: number): string {
    return this.#format(
      'percent',
      () => new Intl.NumberFormat(intlTag(this.code), { style: 'percent', maximumFractionDigits: 0 }),
    ).format(share);
  }

  /** Names in a row: `Cook Islands, Holy See and Niue`. */
  list(names: readonly string[]): string {
    return this.#format('list', () => new Intl.ListFormat(intlTag(this.code))).format(names);
  }

  /** Compares two names as a reader of this language sorts them. */
  compare(a: string, b: string): number {
    return this.#format('collator', () => new Intl.Collator(this.code)).compare(a, b);
  }

  /** Whether a name begins with what was typed, whatever the accents and the case. */
  begins(name: string, typed: string): boolean {
    return plain(name).startsWith(plain(typed));
  }

  /** A text of the data in this language, or in English where the data have no other. */
  text(text: Text): string {
    return (text as Partial<Record<string, string>>)[this.code] ?? text.en;
  }

  #format<F extends Format>(name: string, make: () => F): F {
    let format = this.#formats.get(name);
    if (!format) this.#formats.set(name, (format = make()));
    return format as F;
  }
}

/** Letters without accents, in lower case. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
