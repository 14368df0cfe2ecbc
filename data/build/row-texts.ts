/** A row's text in the languages that have it. */

import type { Row } from './csv.js';
import { languages } from './facts/tables.js';

export function textsOf(row: Row): Record<string, string> {
  const texts = languages.map(language => [language, row.get(language)] as const).filter(([, text]) => text);
  return Object.fromEntries(
    texts.map(([language, text]) => [language, language === 'fr' ? french(text) : text]),
  );
}

/** French sets a space before these marks, at which no line may end; who edits a table need not think of it. */
const french = (text: string) => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
