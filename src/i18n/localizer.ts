/** Messages, names, numbers and dates in one language. */
import type { CalendarDate, Status, Text } from '../model/dataset.js';
import { isolate } from './format/bidi-isolate.js';
import type { MonthLength } from './format/day-month-year.js';
import type { AllMessages, MessageKey } from './en.js';
import type { Language } from './language.js';
import type { Message } from './message.js';

export type Values = Record<string, string | number>;

/** Digits are Latin in every language, for all in the room; English dates are the UN's, day first. */
const intlTag = (code: string) => `${code === 'en' ? 'en-GB' : code}-u-nu-latn`;

const isMessage = (message: Message | undefined): message is Message =>
  typeof message === 'string' || typeof message?.other === 'string';

interface Format<T> {
  format(value: T): string;
}

export class Localizer {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #language: Language;
  readonly #english: Language;
  readonly #messages: readonly Partial<AllMessages>[];
  /** Intl objects are slow to make, and each page needs only some of them. */
  readonly #made = new Map<string, unknown>();

  /**
   * Falls back to English for messages that the language lacks. Of `messages`, with which a page overrides or
   * adds some, the first that has a key wins.
   */
  constructor(
    language: Language,
    english: Language = language,
    messages: readonly Partial<AllMessages>[] = [language.messages, english.messages],
  ) {
    this.#language = language;
    this.#english = english;
    this.#messages = messages;
    this.code = language.code;
    this.dir = language.dir === 'rtl' ? 'rtl' : 'ltr';
  }

  /**
   * The message in this language; `{name}` is filled in from values, and `n` chooses the plural form. Where a
   * sentence counts several things, `{name|is|are}` chooses one word by the number of that name.
   */
  msg(key: MessageKey, values: Values = {}): string {
    const places = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
    return this.#form(key, values.n).replace(places, (place, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (one !== undefined) return (this.#plural(value) === 'one' ? one : other)!;
      if (typeof value === 'number') return this.number(value);
      return value === undefined ? place : isolate(value, this.dir);
    });
  }

  /** With a full stop, unless it ends already, as some dates and all questions do. */
  sentence(text: string): string {
    return /[.。!?؟]$/.test(text) ? text : text + this.msg('stop');
  }

  /** Sentences or their like in a row, the last as it is. Chinese sets no space after a full stop. */
  row(sentences: readonly string[]): string {
    const ended = sentences.map((text, index) =>
      sentences[index + 1] === undefined ? text : this.sentence(text),
    );
    return ended.join(this.msg('stop') === '。' ? '' : ' ');
  }

  /** What something is, after its name: `Slovenia: State party`. */
  colon(name: string, value: string | number): string {
    return this.msg('colon', { name, value });
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

  /** A number with what it counts in a sentence: `10 States parties`. Chinese has its measure word between them. */
  counted(n: number, key: MessageKey): string {
    return this.number(n) + (this.code === 'zh' ? '个' : ' ') + this.msg(key, { n });
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
    return this.#language.names?.[iso3] ?? this.#english.names[iso3] ?? iso3;
  }

  /** The name of a territory on the map. */
  area(id: string): string {
    const of = ({ areas, names }: Language) => areas?.[id] ?? names?.[id];
    return of(this.#language) ?? of(this.#english) ?? '';
  }

  /** The name of a status, for one State. */
  status(status: Status): string {
    return this.msg(status === 'signatory' ? 'statusSignatory' : status, { n: 1 });
  }

  /** A date in full, or a month or a year where no more is known (`2019-06`, `2021`). */
  date(date: CalendarDate, month: MonthLength = 'long'): string {
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

  /** True when a name begins with the typed text, ignoring accents, case and a leading article. */
  begins(name: string, typed: string): boolean {
    const start = plain(typed);
    return plain(name).startsWith(start) || plain(this.#sortedBy(name)).startsWith(start);
  }

  /** A text of the data in this language, or in English where the data have no other. */
  text(text: Text): string {
    return (text as Partial<Record<string, string>>)[this.code] ?? text.en;
  }

  #form(key: MessageKey, n?: string | number): string {
    const message =
      this.#messages.map((messages): Message | undefined => messages[key]).find(isMessage) ?? key;
    if (typeof message === 'string') return message;
    return message[this.#plural(n)] ?? message.other;
  }

  #plural(n?: string | number): Intl.LDMLPluralRule {
    const rules = this.#intl<Pick<Intl.PluralRules, 'select'>>(
      'plural',
      () => new Intl.PluralRules(this.code),
      { select: count => (count === 1 ? 'one' : 'other') },
    );
    return rules.select(Number(n));
  }

  #sortedBy(name: string): string {
    return this.#language.sortedBy?.(name) ?? name;
  }

  /** A browser, or a page, may lack a piece of Intl: what it would have written is then written plainly. */
  #intl<T>(name: string, make: () => T, without: T): T {
    if (!this.#made.has(name)) {
      try {
        this.#made.set(name, make());
      } catch {
        this.#made.set(name, without);
      }
    }
    return this.#made.get(name) as T;
  }
}

/** Letters without accents, in lower case. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
