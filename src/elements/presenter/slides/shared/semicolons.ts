/** Things in a row that have commas of their own, with the semicolon of the language. */
import type { Localizer } from '../../../../i18n/localizer.js';

const MARKS: Readonly<Record<string, string>> = { ar: '؛ ', fr: '\u00a0; ', zh: '；' };

export const inRow = (things: readonly string[], { code }: Localizer): string =>
  things.join(MARKS[code] ?? '; ');
