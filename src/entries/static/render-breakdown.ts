import {
  countedRows,
  DIVISIONS,
  isDivided,
  rowsBy,
  type Division,
} from '../../elements/breakdown/group-rows.js';
import { tally } from '../../model/tally.js';
import { breakdownPicture } from '../../pictures/breakdown-picture.js';
import { pictureText } from '../../scene/definitions.js';
import { checkOptions, partName, readChoice, readCommon, readNarrowed } from './picture-options.js';
import {
  GOAL,
  NARROWED_AND_PLEDGED,
  readGoalOption,
  readPledges,
  type GoalOptions,
  type PledgedOptions,
} from './pledge-options.js';

export interface BreakdownOptions extends PledgedOptions, GoalOptions {
  /** As the `by` attribute: none, group or region; default: none. */
  by?: Division | undefined;
}

/** The breakdown as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderBreakdown(options: BreakdownOptions = {}): string {
  checkOptions(options, [...NARROWED_AND_PLEDGED, ...GOAL, 'by'], "{ by: 'group', lang: 'fr' }");
  const { id, ...common } = readCommon(options);
  const { dataset, date, localizer } = common;
  const narrowed = readNarrowed(options);
  const by = readChoice('by', options.by, DIVISIONS) ?? 'none';
  // As in the element: a region that is one of the rows is chosen among them, and all of them are counted.
  const whole = isDivided(by, narrowed.region);
  const shown = whole ? narrowed.list : narrowed.among;
  const counts = tally(dataset, date, shown);
  const rows = countedRows(by, rowsBy(by, shown), dataset, date, localizer).filter(row => row.counts.total);
  const part = partName(whole ? { ...narrowed, region: 'world' } : narrowed, localizer);
  const pledges = readPledges(options, common, shown);
  const goal = readGoalOption(options, counts.party, localizer);
  return pictureText(breakdownPicture(rows, { ...common, counts, part, goal, pledges }), id);
}
