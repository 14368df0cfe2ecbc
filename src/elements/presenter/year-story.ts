/** The years since the Protocol entered into force, one new State party after the other. */
import { chronicle, isDeposit } from '../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

export interface Arrival {
  state: string;
  date: CalendarDate;
}

export type YearStory = ReturnType<typeof yearStory>;

export function yearStory(dataset: Dataset, to: CalendarDate) {
  const { inForce, opened } = dataset.treaty;
  // From entry into force, or from the opening where the date shown is earlier.
  const from = inForce && to > inForce ? inForce : opened;
  const deposits = chronicle(dataset)
    .filter(act => isDeposit(act) && act.date <= to)
    .map(({ state, date }): Arrival => ({ state, date }));
  return {
    from,
    to,
    /** Those that were parties on the first day. */
    first: deposits.filter(({ date }) => date <= from),
    /** Those that came later, in order. */
    arrivals: deposits.filter(({ date }) => date > from),
  };
}
