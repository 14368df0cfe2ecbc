import { DIVISIONS, isDivided, rowsBy, type Division } from '../../elements/breakdown/group-rows.js';
import { countsSentence } from '../../i18n/attribution.js';
import { pledgesInWords } from '../../i18n/pledge-words.js';
import { tally } from '../../model/tally.js';
import { breakdownPicture, type Named } from '../../pictures/breakdown-picture.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  NARROWED,
  partName,
  readChoice,
  readCommon,
  readNarrowed,
  type NarrowedOptions,
} from './picture-options.js';

export interface BreakdownOptions extends NarrowedOptions {
  /** As the `by` attribute: none, group or region; default: none. */
  by?: Division | undefined;
}

/** The breakdown as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderBreakdown(options: BreakdownOptions = {}): string {
  checkOptions(options, [...NARROWED, 'by'], "{ by: 'group', lang: 'fr' }");
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
  const pledges = pledgesInWords(dataset, date, localizer, shown);
  const frame = { ...common, counts, name: summary, summary, heading, pledges };
  return pictureText(breakdownPicture(rows, frame), id);
}
