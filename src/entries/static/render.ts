/** Each picture of `opic-widgets/static`: what its options ask for, as the text of a file. */
import {
  countedRows,
  DIVISIONS,
  isDivided,
  rowsBy,
  type Division,
} from '../../elements/breakdown/group-rows.js';
import { nearestFirst } from '../../elements/procedures/nearest-first.js';
import { pledgedSteps } from '../../elements/timeline/steps.js';
import { timelineModel } from '../../elements/timeline/timeline-model.js';
import { timelinePicture } from '../../elements/timeline/timeline-picture.js';
import { pledgedStates } from '../../i18n/pledge-words.js';
import { changesBetween, lastDialogue } from '../../model/changes.js';
import { iso3Of } from '../../model/codes.js';
import { recordOf } from '../../model/document/assemble.js';
import { nonParties } from '../../model/procedures.js';
import { tally } from '../../model/tally.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { breakdownPicture } from '../../pictures/breakdown-picture.js';
import { CARD_SIZES, cardPicture, type CardSizeName } from '../../pictures/card/card-picture.js';
import { mapPicture } from '../../pictures/map-picture.js';
import { proceduresPicture } from '../../pictures/procedures-picture.js';
import { sincePicture } from '../../pictures/since-picture.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  COMMON,
  fileOf,
  GOAL,
  NARROWED,
  NARROWED_AND_PLEDGED,
  PLEDGED,
  readChoice,
  readCommon,
  readDate,
  readGoalOption,
  readNarrowed,
  readPledges,
  readText,
  refuse,
  type GoalOptions,
  type NarrowedOptions,
  type OwnPledges,
  type PictureOptions,
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

export interface CardOptions extends PictureOptions, OwnPledges {
  /** ISO 3166-1 alpha-2 or alpha-3 code. */
  state: string;
  /** `1200x630`, as a shared link shows it, or `1080x1350`, as a post in a feed; default: 1200x630. */
  size?: CardSizeName | undefined;
}

const STATE = 'the code of a State such as SVN or SI';
const SIZES = Object.keys(CARD_SIZES) as CardSizeName[];

/** One State's card as the text of an SVG file. Refuses wrong options as `renderMap` does. */
export function renderCard(options: CardOptions): string {
  checkOptions(options, [...COMMON, ...PLEDGED, 'state', 'size'], "{ state: 'SVN', lang: 'fr' }");
  const state =
    readText('state', options?.state, iso3Of, STATE) ?? refuse(TypeError, 'state', undefined, STATE);
  const { id, ...common } = readCommon(options);
  const size = CARD_SIZES[readChoice('size', options.size, SIZES) ?? '1200x630'];
  const record = recordOf(common.dataset, state)!;
  const pledges = readPledges(options, common, new Set([state]));
  return pictureText(cardPicture({ ...common, record, size, pledges }), id);
}

export type MapOptions = PledgedOptions;

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language, region or id that is none, a TypeError for options it does not have or that are no text,
 * and a DatasetError for wrong data.
 */
export function renderMap(options: MapOptions = {}): string {
  return fileOf(options, NARROWED_AND_PLEDGED, "{ asOf: '2022-05-24', lang: 'fr' }", common => {
    const { region, among, part: label } = readNarrowed(options, common.localizer);
    const pledges = readPledges(options, common, among);
    return mapPicture({ ...common, region, among, label, pledges });
  });
}

export type ProceduresOptions = NarrowedOptions;

/**
 * The other complaints procedures that States not party accept, as the text of an SVG file, 1200 units wide. Refuses
 * wrong options as `renderMap` does, and a document about another treaty.
 */
export function renderProcedures(options: ProceduresOptions = {}): string {
  return fileOf(options, NARROWED, "{ region: 'africa', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    if (!isThisProtocol(dataset))
      refuse(TypeError, 'data', dataset.treaty.short, 'a data document about this Protocol');
    const { among, part } = readNarrowed(options, localizer);
    const states = nearestFirst(nonParties(dataset, date), localizer);
    return proceduresPicture(
      states.filter(({ record }) => among.has(record.iso3)),
      { ...common, part },
    );
  });
}

export interface SinceOptions extends NarrowedOptions {
  /** The earlier date; default: the last dialogue among the milestones, or a year before the date shown. */
  from?: string | undefined;
}

/** The changes since a date as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderSince(options: SinceOptions = {}): string {
  return fileOf(options, [...NARROWED, 'from'], "{ from: '2022-05-24', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    const from = readDate('from', options.from) ?? lastDialogue(dataset, date);
    const { among, part } = readNarrowed(options, localizer);
    if (from >= date) refuse(RangeError, 'from', from, `a date before ${date}`);
    return sincePicture(from, changesBetween(dataset, from, date, among), { ...common, part });
  });
}

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
