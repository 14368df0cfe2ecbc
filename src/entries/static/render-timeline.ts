import { pledgedSteps } from '../../elements/timeline/steps.js';
import { timelineModel } from '../../elements/timeline/timeline-model.js';
import { timelinePicture } from '../../elements/timeline/timeline-picture.js';
import { pledgedStates } from '../../i18n/pledge-words.js';
import { tally } from '../../model/tally.js';
import {
  fileOf,
  GOAL,
  NARROWED_AND_PLEDGED,
  readDate,
  readGoalOption,
  readNarrowed,
  readPledges,
  refuse,
  type GoalOptions,
  type PledgedOptions,
} from './picture-options.js';

export interface TimelineOptions extends PledgedOptions, GoalOptions {
  /** The first day shown; default: the entry into force. */
  from?: string | undefined;
  /** The last day shown; default: the data's own "status as at". */
  to?: string | undefined;
}

/** The timeline as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderTimeline(options: TimelineOptions = {}): string {
  const names = [...NARROWED_AND_PLEDGED, ...GOAL, 'from', 'to'];
  return fileOf(options, names, "{ asOf: '2022-05-24', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    const [from, to] = [readDate('from', options.from), readDate('to', options.to)];
    const { among, part } = readNarrowed(options, localizer);
    const counts = tally(dataset, date, among);
    const goal = readGoalOption(options, counts.party, localizer);
    const pledges = readPledges(options, common, among);
    const pledged = pledgedStates(pledges).length;
    const ahead = pledgedSteps(dataset, date, among, pledged, goal?.states);
    const model = timelineModel(dataset, among, from, to, ahead.most);
    for (const { path, given, first, last } of model.wrong)
      refuse(RangeError, path, given, `a date from ${first} to ${last}`);
    return timelinePicture(model, { ...common, part, counts, goal, pledges }, ahead.counts);
  });
}
