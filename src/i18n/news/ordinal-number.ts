/** Ordinals in figures: `54th`, `54e`, `54.º`. */
import { news } from '../en.js';
import type { Localizer } from '../localizer.js';
import { addMessages } from '../registry.js';

addMessages({ en: news });

const FORMS = ['one', 'two', 'few'] as const;

function formOf(n: number, code: string): (typeof FORMS)[number] | 'other' {
  try {
    const rule = new Intl.PluralRules(code, { type: 'ordinal' }).select(n);
    return FORMS.find(form => form === rule) ?? 'other';
  } catch {
    return 'other';
  }
}

/** The localizer must have the part `news` of its language. */
export const ordinalNumber = (n: number, localizer: Localizer): string =>
  localizer.msg(`nth-${formOf(n, localizer.code)}`, { n });
