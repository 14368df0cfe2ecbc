import {
  countedRows,
  DIVISIONS,
  isDivided,
  rowsBy,
  type Division,
} from '../../elements/breakdown/group-rows.js';
import { tally } from '../../model/tally.js';
import { breakdownPicture } from '../../pictures/breakdown-picture.js';
import {
  fileOf,
  GOAL,
  NARROWED_AND_PLEDGED,
  readChoice,
  readGoalOption,
  readNarrowed,
  readPledges,
  type GoalOptions,
  type PledgedOptions,
} from './picture-options.js';

export interface BreakdownOptions extends PledgedOptions, GoalOptions {
  /** As the `by` attribute: none, group or region; default: none. */
  by?: Division | undefined;
}

/** The breakdown as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderBreakdown(options: BreakdownOptions = {}): string {
  return fileOf(options, [...NARROWED_AND_PLEDGED, ...GOAL, 'by'], "{ by: 'group', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    const { region, list, among, label, part: narrowed } = readNarrowed(options, localizer);
    const by = readChoice('by', options.by, DIVISIONS) ?? 'none';
    // As in the element: a region that is one of the rows is chosen among them, and all of them are counted.
    const whole = isDivided(by, region);
    const shown = whole ? list : among;
    const part = whole ? label : narrowed;
    const counts = tally(dataset, date, shown);
    const rows = countedRows(by, rowsBy(by, shown), dataset, date, localizer).filter(row => row.counts.total);
    const pledges = readPledges(options, common, shown);
    const goal = readGoalOption(options, counts.party, localizer);
    return breakdownPicture(rows, { ...common, counts, part, goal, pledges });
  });
}
