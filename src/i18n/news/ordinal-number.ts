/** Ordinals in figures: `54th`, `54e`, `54.º`. */
import { news } from '../en.js';
import { ordinalForm } from '../format/ordinal-form.js';
import type { Localizer } from '../localizer.js';
import { addMessages } from '../registry.js';

addMessages({ en: news });

/** The localizer must have the part `news` of its language. */
export const ordinalNumber = (n: number, localizer: Localizer): string =>
  localizer.msg(`nth-${ordinalForm(n, localizer.code)}`, { n });
