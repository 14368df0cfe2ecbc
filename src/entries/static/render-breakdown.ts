import { DIVISIONS, isDivided, rowsBy, type Division } from '../../elements/breakdown/group-rows.js';
import { countsSentence } from '../../i18n/attribution.js';
import { tally } from '../../model/tally.js';
import { breakdownPicture, type Named } from '../../pictures/breakdown-picture.js';
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
  const rows = rowsBy(by, shown)
    .map(({ region, states }): Named => [localizer.msg(region ?? 'noGroup'), tally(dataset, date, states)])
    .filter(([, { total }]) => total);
  if (by === 'region') rows.sort(([a], [b]) => localizer.compare(a, b));
  const summary = countsSentence(counts, date, localizer);
  const heading = partName(whole ? { ...narrowed, region: 'world' } : narrowed, localizer);
  const pledges = readPledges(options, common, shown);
  const goal = readGoalOption(options, counts.party, localizer);
  const frame = { ...common, counts, name: summary, summary, heading, goal, pledges };
  return pictureText(breakdownPicture(rows, frame), id);
}
