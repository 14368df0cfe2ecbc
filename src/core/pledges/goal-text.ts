/** The goal that a page has set, and how many States are missing: `Goal: 100, by 2030 · 46 States to go`. */
import { figures } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';

addMessages({ en: figures });

export function goalText(
  party: number,
  goal: number,
  label: string | null | undefined,
  localizer: Localizer,
): string {
  const named = label ? localizer.msg('goalNamed', { goal, label }) : localizer.msg('goal', { goal });
  const missing = goal - party;
  return `${named} · ${missing > 0 ? localizer.msg('toGo', { n: missing }) : localizer.msg('goalReached')}`;
}
