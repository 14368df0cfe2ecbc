/** The values of the `lang` attribute, as a type. */

declare global {
  /** The languages to choose from. A page that registers another adds it: `interface OpicLanguages { de: true }`. */
  interface OpicLanguages {
    ar: true;
    en: true;
    es: true;
    fr: true;
    ru: true;
    zh: true;
  }
}

/** A language, with or without a region: `fr`, `fr-CA`. */
export type LanguageTag = keyof OpicLanguages | `${keyof OpicLanguages}-${string}`;
