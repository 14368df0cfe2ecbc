/** All that a timeline draws and that does not change with the date shown. */
import type { Dataset } from '../../model/dataset.js';
import { flagsOf, type Flag } from './milestones.js';
import { along, readSpan, type Span, type WrongEnd } from './span.js';
import { stepsOf, type Point, type Step } from './steps.js';

/** A point in the span. */
export interface Place extends Point {
  at: number;
}

export interface TimelineModel {
  /** The data, with the States that are shown. */
  shown: Dataset;
  span: Span;
  wrong: WrongEnd[];
  steps: Step[];
  /** All points of the data, and those in the span. */
  points: Point[];
  places: Place[];
  flags: Flag[];
  /** The number of rows of flags. */
  rows: number;
  /** The number of States at the top of the chart. */
  top: number;
}

/** Room above the highest step, of its height. */
const HEADROOM = 1.08;

/** Of the States `among`, by alpha-3 code. `least`: a number of States for which the chart must have room. */
export function timelineModel(
  dataset: Dataset,
  among: ReadonlySet<string>,
  from: unknown,
  to: unknown,
  least = 0,
): TimelineModel {
  const [span, wrong] = readSpan(from, to, dataset);
  const shown = { ...dataset, states: dataset.states.filter(({ iso3 }) => among.has(iso3)) };
  const { steps, points } = stepsOf(shown, dataset);
  const flags = flagsOf(dataset.milestones, span);
  const counts = steps.filter(({ date }) => date <= span.to).map(step => step.party + step.signatory);
  return {
    shown,
    span,
    wrong,
    steps,
    points,
    places: points
      .filter(({ date }) => date >= span.from && date <= span.to)
      .map(point => ({ ...point, at: along(span, point.date) })),
    flags,
    rows: Math.max(0, ...flags.map(({ row }) => row + 1)),
    top: Math.max(4, least, ...counts) * HEADROOM,
  };
}
