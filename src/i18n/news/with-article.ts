/** A State's name inside a sentence. */
import type { Localizer } from '../localizer.js';

/**
 * English names that take the article in a sentence: those that say a form of government, and plurals and rivers by
 * the usage of the United Nations.
 */
const WITH_THE =
  /^(?:Bahamas|Central African|Comoros|Congo$|Cook|Democratic|Dominican|Gambia|Holy|Lao|Marshall|Netherlands|Niger$|Philippines|Republic|Russian|State of|Sudan|Syrian|United)/;

/** `the Republic of Korea` in English; in other languages the sentences are put so that a name needs no article. */
export function withArticle(iso3: string, localizer: Localizer): string {
  const name = localizer.state(iso3);
  return localizer.code === 'en' && WITH_THE.test(name) ? `the ${name}` : name;
}
