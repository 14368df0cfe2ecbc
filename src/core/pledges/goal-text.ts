/** The goal that a page has set, and how many States are missing: `Goal: 100, by 2030 · 46 States to go`. */
import { figures } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';
import type { Goal } from '../../pictures/framed-picture.js';
import { readGoal } from './goal.js';

addMessages({ en: figures });

/** Undefined where no goal is set, or one that is none. */
export function goalInWords(
  given: unknown,
  label: string | null | undefined,
  party: number,
  localizer: Localizer,
): Goal | undefined {
  const goal = readGoal(given);
  if (!goal) return undefined;
  const named = label ? localizer.msg('goalNamed', { goal, label }) : localizer.msg('goal', { goal });
  const n = goal - party;
  return {
    states: goal,
    text: `${named} · ${n > 0 ? localizer.msg('toGo', { n }) : localizer.msg('goalReached')}`,
  };
}
