/** The number of States parties that a campaign aims at: from 1 to all 197. */
import { register } from '../../model/codes.js';

export const GOAL_EXAMPLES = '1, 2, 3 … 197';

export function readGoal(given: unknown): number | undefined {
  const goal = Number(given);
  return Number.isInteger(goal) && goal >= 1 && goal <= register.length ? goal : undefined;
}
