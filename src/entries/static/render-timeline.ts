import { pledgedSteps } from '../../elements/timeline/chart/pledged-steps.js';
import { timelineModel } from '../../elements/timeline/timeline-model.js';
import { timelinePicture } from '../../elements/timeline/timeline-picture.js';
import { pledgedStates } from '../../i18n/pledge-words.js';
import { tally } from '../../model/tally.js';
import { pictureText } from '../../scene/definitions.js';
import { checkOptions, partName, readCommon, readDate, readNarrowed, refuse } from './picture-options.js';
import {
  GOAL,
  NARROWED_AND_PLEDGED,
  readGoalOption,
  readPledges,
  type GoalOptions,
  type PledgedOptions,
} from './pledge-options.js';

export interface TimelineOptions extends PledgedOptions, GoalOptions {
  /** The first day shown; default: the entry into force. */
  from?: string | undefined;
  /** The last day shown; default: the data's own "status as at". */
  to?: string | undefined;
}

/** The timeline as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderTimeline(options: TimelineOptions = {}): string {
  checkOptions(
    options,
    [...NARROWED_AND_PLEDGED, ...GOAL, 'from', 'to'],
    "{ asOf: '2022-05-24', lang: 'fr' }",
  );
  const { id, ...common } = readCommon(options);
  const { dataset, date, localizer } = common;
  const [from, to] = [readDate('from', options.from), readDate('to', options.to)];
  const narrowed = readNarrowed(options);
  const { among } = narrowed;
  const counts = tally(dataset, date, among);
  const goal = readGoalOption(options, counts.party, localizer);
  const pledges = readPledges(options, common, among);
  const pledged = pledgedStates(pledges).length;
  const ahead = pledgedSteps(dataset, date, among, pledged, goal?.states);
  const model = timelineModel(dataset, among, from, to, ahead.most);
  for (const { path, given, first, last } of model.wrong)
    refuse(RangeError, path, given, `a date from ${first} to ${last}`);
  const part = partName(narrowed, localizer);
  return pictureText(timelinePicture(model, { ...common, part, counts, goal, pledges }, ahead.counts), id);
}
