/** How anything is said: one Speaker a language, with its words, names, numbers and dates. */
import type { CalendarDate, Status, Text } from '../model/dataset.js';
import { register } from '../model/codes.js';
import type { MessageKey, Messages } from './en.js';
import { isolate } from './bidi-isolate.js';
import type { Language, Message } from './language.js';

export type { Language, Message } from './language.js';

export type Values = Record<string, string | number>;

/** Digits are Latin in every language, for all in the room; English dates are the UN's, day first. */
const intlTag = (code: string) => `${code === 'en' ? 'en-GB' : code}-u-nu-latn`;

const isMessage = (message: Message | undefined): message is Message =>
  typeof message === 'string' || typeof message?.other === 'string';

interface Format<T> {
  format(value: T): string;
}

export class Speaker {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #language: Language;
  readonly #english: Language;
  readonly #overrides: Partial<Messages>;
  /** What Intl makes is slow to make, and each page needs only some of it. */
  readonly #made = new Map<string, unknown>();

  /** Says in English, and calls by English names, what the language leaves out. */
  constructor(language: Language, english: Language = language, overrides: Partial<Messages> = {}) {
    this.#language = language;
    this.#english = english;
    this.#overrides = overrides;
    this.code = language.code;
    this.dir = language.dir === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The message in this language; `{name}` is filled from values, and `n` chooses the plural form. */
  say(key: MessageKey, values: Values = {}): string {
    return this.#fill(this.#form(key, values.n), values);
  }

  /** The same for a message that stands outside the language's own list, in this language. */
  sayThis(message: Message, values: Values = {}): string {
    return this.#fill(this.#choose(message, values.n), values);
  }

  #fill(form: string, values: Values): string {
    return form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (typeof value === 'number') return this.number(value);
      return value === undefined ? place : isolate(value, this.dir);
    });
  }

  /** Sentences or their like in a row, without the last full stop. */
  row(sentences: readonly string[]): string {
    return sentences.join(`${this.say('stop')} `.replace('。 ', '。'));
  }

  /** The message in pieces, with something else than text, such as a link, at its `{name}`. */
  compose<T>(key: MessageKey, parts: Readonly<Record<string, T>>): (string | T)[] {
    return this.#form(key)
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 ? (parts[piece] ?? piece) : piece));
  }

  number(value: number): string {
    // The counts of States are written alike everywhere, and what Intl needs for the rest takes time to make.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    return this.#intl<Format<number>>('number', () => new Intl.NumberFormat(intlTag(this.code)), {
      format: String,
    }).format(value);
  }

  /** A share of one, such as 0.274 → `27%`. */
  percent(share: number): string {
    return this.#intl<Format<number>>(
      'percent',
      () => new Intl.NumberFormat(intlTag(this.code), { style: 'percent', maximumFractionDigits: 0 }),
      { format: value => `${Math.round(value * 100)}%` },
    ).format(share);
  }

  /** UNTERM's short name of a State. */
  state(iso3: string): string {
    const order = () => new Map(register.map((codes, index) => [codes.iso3, index]));
    const index = this.#make('register', order).get(iso3) ?? -1;
    return this.#name('names', iso3, index) ?? iso3;
  }

  /** The name of a territory: its place in the outlines' list, and its id there. */
  area(index: number, id: string): string {
    return this.#name('areas', id, index) ?? '';
  }

  /** What one State is. */
  status(status: Status): string {
    return this.say(status === 'signatory' ? 'statusSignatory' : status, { n: 1 });
  }

  /** A date in full, or a month or a year where no more is known (`2019-06`, `2021`). */
  date(date: CalendarDate, month: 'long' | 'short' = 'long'): string {
    const own = this.#language.writeDate?.(date, month);
    if (own) return own;
    const precision = date.length;
    const format = this.#intl<Format<Date>>(
      `date ${precision} ${month}`,
      () => {
        const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
        if (precision > 4) options.month = month;
        if (precision > 7) options.day = 'numeric';
        return new Intl.DateTimeFormat(intlTag(this.code), options);
      },
      { format: moment => moment.toISOString().slice(0, precision) },
    );
    const [year, monthNumber = '01', day = '01'] = date.split('-');
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(monthNumber) - 1, Number(day));
    const written = format.format(moment);
    return this.#language.date?.(written, date, month) ?? written;
  }

  /** Names in a row: `Cook Islands, Holy See and Niue`. */
  list(names: readonly string[]): string {
    return this.#intl<Format<readonly string[]>>('list', () => new Intl.ListFormat(intlTag(this.code)), {
      format: all => all.join(', '),
    }).format(names);
  }

  /** Compares two names as a reader of this language sorts them. */
  compare(a: string, b: string): number {
    const collator = this.#intl<Pick<Intl.Collator, 'compare'>>(
      'collator',
      () => new Intl.Collator(this.code),
      { compare: (one, other) => (plain(one) < plain(other) ? -1 : 1) },
    );
    return collator.compare(this.#sortedBy(a), this.#sortedBy(b));
  }

  /** Whether a name begins with what was typed, whatever the accents, the case and the article. */
  begins(name: string, typed: string): boolean {
    const start = plain(typed);
    return plain(name).startsWith(start) || plain(this.#sortedBy(name)).startsWith(start);
  }

  /** A text of the data in this language, or in English where the data have no other. */
  text(text: Text): string {
    return (text as Partial<Record<string, string>>)[this.code] ?? text.en;
  }

  /** What the page, the language or English says, in the plural form for `n`. */
  #form(key: MessageKey, n?: string | number): string {
    const message = [this.#overrides, this.#language.messages, this.#english.messages]
      .map((messages): Message | undefined => messages[key])
      .find(isMessage);
    return this.#choose(message ?? key, n);
  }

  #choose(message: Message, n?: string | number): string {
    if (typeof message !== 'object') return message;
    const rules = this.#intl<Pick<Intl.PluralRules, 'select'>>(
      'plural',
      () => new Intl.PluralRules(this.code),
      { select: count => (count === 1 ? 'one' : 'other') },
    );
    return message[rules.select(Number(n))] ?? message.other;
  }

  #sortedBy(name: string): string {
    return this.#language.sortedBy?.(name) ?? name;
  }

  #name(kind: 'names' | 'areas', id: string, index: number): string | undefined {
    const find = (names: Language['names'] | undefined) =>
      typeof names === 'string' ? this.#make(names, () => names.split('|'))[index] : names?.[id];
    return find(this.#language[kind]) ?? find(this.#english[kind]);
  }

  /** A browser, or a page, may lack a piece of Intl: what it would have written is then written plainly. */
  #intl<T>(name: string, make: () => T, without: T): T {
    return this.#make(name, () => {
      try {
        return make();
      } catch {
        return without;
      }
    });
  }

  #make<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }
}

/** Letters without accents, in lower case. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
