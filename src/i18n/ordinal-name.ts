/** A State with its number among the States parties, as short as a label on a map: `Slovenia, 39th`. */
import type { play } from './en.js';
import type { Localizer } from './localizer.js';

/** The forms that our languages tell apart: `39th` and `1st`, `2nd`, `3rd`. */
const FORMS = ['one', 'two', 'few', 'other'];

export function ordinalName(name: string, n: number, localizer: Localizer): string {
  const form = new Intl.PluralRules(localizer.code, { type: 'ordinal' }).select(n);
  const key = `nth-${FORMS.includes(form) ? form : 'other'}` as keyof typeof play;
  return localizer.msg(key, { state: name, n });
}
