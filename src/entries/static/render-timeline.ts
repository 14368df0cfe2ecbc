import { nameOf, summary } from '../../elements/timeline/event-sentences.js';
import { timelinePicture } from '../../elements/timeline/timeline-files.js';
import { timelineModel } from '../../elements/timeline/timeline-model.js';
import { pledgesInWords } from '../../i18n/pledge-words.js';
import { tally } from '../../model/tally.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  NARROWED,
  partName,
  readCommon,
  readDate,
  readNarrowed,
  refuse,
  type NarrowedOptions,
} from './picture-options.js';

export interface TimelineOptions extends NarrowedOptions {
  /** The first day shown; default: the entry into force. */
  from?: string | undefined;
  /** The last day shown; default: the data's own "status as at". */
  to?: string | undefined;
}

/** The timeline as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderTimeline(options: TimelineOptions = {}): string {
  checkOptions(options, [...NARROWED, 'from', 'to'], "{ asOf: '2022-05-24', lang: 'fr' }");
  const { id, ...common } = readCommon(options);
  const { dataset, date, localizer } = common;
  const [from, to] = [readDate('from', options.from), readDate('to', options.to)];
  const narrowed = readNarrowed(options);
  const model = timelineModel(dataset, narrowed.among, from, to);
  for (const { path, given, first, last } of model.wrong)
    refuse(RangeError, path, given, `a date from ${first} to ${last}`);
  const name = nameOf(partName(narrowed, localizer) ?? '', localizer);
  const pledges = pledgesInWords(dataset, date, localizer, narrowed.among);
  const frame = { ...common, counts: tally(model.shown, date), name, heading: name, pledges };
  return pictureText(timelinePicture(model, { ...frame, summary: summary(model, localizer) }), id);
}
