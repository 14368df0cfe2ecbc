/** Whether a document is about this treaty, and in English. */

import type { Table } from '../csv.js';
import { tidy } from './markup.js';

export interface Treaty {
  /** The titles of treaty.csv. */
  english: string;
  french: string;
}

export function treatyOf(table: Table): Treaty {
  const fact = (name: string) => table.rows.find(row => row.get('fact') === name)?.get('value') ?? '';
  return { english: fact('title.en'), french: fact('title.fr') };
}

export function isThisTreaty(text: string, { english }: Treaty): boolean {
  return plainly(text).includes(plainly(english));
}

/** The French page has a stamp and heads of its own. Its title alone may stand on an English page, as a link. */
export function isFrench(text: string, { english, french }: Treaty): boolean {
  const plain = plainly(text);
  if (/(?:^| )[ée]tat (?:au|en date du) ?:/.test(plain) || /adhésion ?\(a\)/.test(plain)) return true;
  return plain.includes(plainly(french)) && !plain.includes(plainly(english));
}

function plainly(text: string): string {
  return tidy(text.normalize('NFC').replace(/[’ʼ]/g, "'")).toLowerCase();
}
