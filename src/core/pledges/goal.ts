/** The goal that a page has set, from 1 to all 197 States: `Goal: 100, by 2030 · 46 States to go`. */
import { figures } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { addMessages } from '../../i18n/registry.js';
import { register } from '../../model/codes.js';
import type { Goal } from '../../pictures/framed-picture.js';

addMessages({ en: figures });

export const GOAL_EXAMPLES = '1, 2, 3 … 197';

export function readGoal(given: unknown): number | undefined {
  const goal = Number(given);
  return Number.isInteger(goal) && goal >= 1 && goal <= register.length ? goal : undefined;
}

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
