/** The steps to which pledges would lead, past the last day of the data. */
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { tally } from '../../../model/tally.js';

export interface PledgedSteps {
  /** Counts from the parties of the last day up to those plus all that have pledged; empty without pledges. */
  counts: readonly number[];
  /** The number of States for which the chart must have room. */
  most: number;
}

/** `pledged`: the number of States `among` that have. */
export function pledgedSteps(
  dataset: Dataset,
  date: CalendarDate,
  among: ReadonlySet<string>,
  pledged: number,
  goal = 0,
): PledgedSteps {
  const { party } = tally(dataset, dataset.statusAsAt, among);
  // They are drawn past the last day, and that is past the date shown only while it is shown.
  const drawn = pledged && date >= dataset.statusAsAt ? pledged + 1 : 0;
  return {
    counts: [...Array(drawn).keys()].map(index => party + index),
    most: Math.max(goal, pledged && party + pledged),
  };
}
