/** The counts over time, and the days on which the number of parties changes. */
import { chronicle, ordinal } from '../../model/chronicle.js';
import { tally } from '../../model/tally.js';
import type { DepositKind } from '../../model/status.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

/** The counts from this day on, until the next step. */
export interface Step {
  date: CalendarDate;
  party: number;
  signatory: number;
}

export interface Action {
  /** Alpha-3 code. */
  state: string;
  kind: DepositKind | 'denunciation';
}

/** A day with deposits, or on which a denunciation takes effect. */
export interface Point extends Step {
  actions: Action[];
  /** The ordinal, by date of deposit, of the States that deposit on this day; null when none does, or only successors. */
  ordinal: number | null;
}

/** Both in order of date. Ordinals are counted among all States of `whole`, even where `dataset` has only some of them. */
export function stepsOf(dataset: Dataset, whole = dataset): { steps: Step[]; points: Point[] } {
  const steps = new Map<CalendarDate, Step>();
  const points = new Map<CalendarDate, Point>();
  for (const { date, state, kind } of chronicle(dataset)) {
    let step = steps.get(date);
    if (!step) steps.set(date, (step = { date, ...tally(dataset, date) }));
    if (kind === 'signature') continue;
    let point = points.get(date);
    if (!point) points.set(date, (point = { ...step, actions: [], ordinal: null }));
    point.actions.push({ state, kind });
    if (kind !== 'denunciation') point.ordinal ??= ordinal(whole, state);
  }
  return { steps: [...steps.values()], points: [...points.values()] };
}

/** The steps to which pledges would lead, past the last day of the data. */
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
