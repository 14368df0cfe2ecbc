/** The options of pictures that look ahead: a site's own pledges, and its goal. */
import { GOAL_EXAMPLES, goalInWords, readGoal } from '../../core/pledges/goal.js';
import { listedPledges, pledgesInWords, type PledgeInWords } from '../../i18n/pledge-words.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import type { Goal } from '../../pictures/framed-picture.js';
import { NARROWED, readCodes, readText, refuse, type NarrowedOptions } from './picture-options.js';

/** A site's own pledges, beside those of the data. */
export interface OwnPledges {
  /** A list of codes, separated by spaces: States that have pledged to become parties. It needs `pledgedSource`. */
  pledged?: string | undefined;
  /** What those States have pledged. */
  pledgedLabel?: string | undefined;
  /** Where that can be read: an address, or a title. */
  pledgedSource?: string | undefined;
}

export interface GoalOptions {
  /** A number of States parties aimed at, such as `100`. */
  goal?: number | string | undefined;
  /** The name of the goal, such as `by 2030`. */
  goalLabel?: string | undefined;
}

export type PledgedOptions = NarrowedOptions & OwnPledges;

export const PLEDGED = ['pledged', 'pledgedLabel', 'pledgedSource'] as const;
export const NARROWED_AND_PLEDGED = [...NARROWED, ...PLEDGED] as const;
export const GOAL = ['goal', 'goalLabel'] as const;

const SOURCE = 'an address or a title: a pledge without a source is not shown';

/** Those of the data and of the site's own list, of all States or of those `among`. */
export function readPledges(
  { pledged, pledgedLabel, pledgedSource }: OwnPledges,
  { dataset, date, localizer }: { dataset: Dataset; date: CalendarDate; localizer: Localizer },
  among?: ReadonlySet<string>,
): PledgeInWords[] {
  const codes = readCodes('pledged', pledged) ?? [];
  const label = readText('pledgedLabel', pledgedLabel, text => text, 'a text');
  const source = readText('pledgedSource', pledgedSource, text => text.trim() || undefined, SOURCE);
  if (codes.length && !source) refuse(TypeError, 'pledgedSource', undefined, SOURCE);
  const listed = listedPledges(codes, label ?? '', source ?? '');
  return pledgesInWords(dataset, date, localizer, among, listed);
}

export function readGoalOption(
  { goal, goalLabel }: GoalOptions,
  party: number,
  localizer: Localizer,
): Goal | undefined {
  if (goal !== undefined && !readGoal(goal)) refuse(RangeError, 'goal', goal, GOAL_EXAMPLES);
  const label = readText('goalLabel', goalLabel, text => text, 'a text');
  return goalInWords(goal, label, party, localizer);
}
