/** Messages and their plural forms. */

/** Forms by plural category (`Intl.PluralRules`); `other` always. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `{name}` in it is filled in; `{name|is|are}` is the one word or the other, by the number of that name. */
export type Message = string | Plural;

/** Widens the English messages to what another language may say in their place. */
export type Forms<T> = { [K in keyof T]: T[K] extends string ? string : Plural };
