/** The years since the Protocol entered into force, one new State party after the other. */
import { chronicle, isDeposit } from '../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

export interface Arrival {
  state: string;
  date: CalendarDate;
}

export interface YearStory {
  /** From entry into force, or from the opening where the date shown is earlier. */
  from: CalendarDate;
  to: CalendarDate;
  /** Those that were parties on the first day. */
  first: readonly Arrival[];
  /** Those that came later, in order. */
  arrivals: readonly Arrival[];
}

export function yearStory(dataset: Dataset, to: CalendarDate): YearStory {
  const { inForce, opened } = dataset.treaty;
  const from = inForce && to > inForce ? inForce : opened;
  const deposits = chronicle(dataset)
    .filter(act => isDeposit(act) && act.date <= to)
    .map(({ state, date }) => ({ state, date }));
  return {
    from,
    to,
    first: deposits.filter(({ date }) => date <= from),
    arrivals: deposits.filter(({ date }) => date > from),
  };
}
