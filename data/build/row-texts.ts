/** The texts of a row, in the languages that its table has columns for. */

import type { Row } from './csv.js';
import { languages } from './facts/tables.js';

/** In every language, also where a cell is empty, so that a document without it is refused. `name`: as in `title.fr`. */
export function textsInAll({ get }: Row, name?: string): Record<string, string> {
  const text = (language: string) => get(name ? `${name}.${language}` : language);
  return Object.fromEntries(
    languages.map(language => [language, language === 'fr' ? french(text(language)) : text(language)]),
  );
}

/** In the languages that have it. */
export const textsOf = (row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(textsInAll(row)).filter(([, text]) => text));

/** French sets a space before these marks, at which no line may end; who edits a table need not think of it. */
const french = (text: string) => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
