/** The questions that slides and talking points put to the data. */
import { countsSentence as sentence } from '../../../../i18n/attribution.js';
import type { Localizer } from '../../../../i18n/localizer.js';
import type {
  CalendarDate,
  Dataset,
  Declaration,
  StateRecord,
  Status,
  Tally,
} from '../../../../model/dataset.js';
import { standing } from '../../../../model/status.js';
import { statuses, tally } from '../../../../model/tally.js';
import { headings } from '../../../../i18n/format/status-headings.js';
import { neighbours } from '../../../../world/neighbours.js';
import { GROUPS, groupOf, statesIn } from '../../../../world/regions.js';
import type { SlideContext } from '../../output/sheet.js';
import { inRow } from './semicolons.js';

export const counts = ({ dataset, date }: SlideContext, among?: ReadonlySet<string>): Tally =>
  tally(dataset, date, among);

/** The counts in one sentence. */
export const countsSentence = (context: SlideContext): string =>
  sentence(counts(context), context.date, context.localizer);

/** The States of a class by name: of all States, or of those `among`. */
export function statesWith(
  status: Status,
  { dataset, date, localizer }: SlideContext,
  among?: ReadonlySet<string>,
): StateRecord[] {
  return dataset.states
    .filter(record => standing(record, date) === status && (among?.has(record.iso3) ?? true))
    .sort((a, b) => localizer.compare(localizer.state(a.iso3), localizer.state(b.iso3)));
}

/** The States that a State touches on land, a sentence for each class. Empty for an island. */
export function neighboursByStatus(iso3: string, context: SlideContext): string {
  const { localizer } = context;
  const near = new Set(neighbours().get(iso3));
  const parts = statuses.flatMap(status => {
    const names = statesWith(status, context, near).map(({ iso3: other }) => localizer.state(other));
    const word = names.length > 1 ? localizer.msg(headings[status]) : localizer.status(status);
    return names.length
      ? [localizer.msg('withStatus', { state: inRow(names, localizer), status: word })]
      : [];
  });
  return parts.length
    ? localizer.sentence(localizer.msg('neighbours', { states: localizer.row(parts) }))
    : '';
}

/** What a State declared by a date. */
export const declarationsOf = (
  iso3: string,
  { declarations = [] }: Dataset,
  date: CalendarDate,
): Declaration[] => declarations.filter(one => one.state === iso3 && one.date <= date);

/** What a declaration under article 12 says stands in its name already; and some files hold no texts. */
export function firstSentence({ provision = '', text }: Declaration, localizer: Localizer): string[] {
  const words: string | undefined = localizer.text(text);
  return words && !/^art\. 12/.test(provision) ? [/^.*?(?:\.(?= )|。|$)/.exec(words)![0]] : [];
}

export type GroupShare = ReturnType<typeof groupShares>[number];

/** The regional groups by the share of their States that are parties: the highest first; groups of equal shares by name. A group without States has no share. */
export function groupShares(context: SlideContext) {
  const { localizer } = context;
  return GROUPS.map(group => {
    const of = counts(context, new Set(statesIn(group)));
    return { group, of, share: of.party / of.total };
  })
    .filter(({ of }) => of.total)
    .sort((a, b) => b.share - a.share || localizer.compare(localizer.msg(a.group), localizer.msg(b.group)));
}

/** The States counted that are in no regional group. */
export const outsideGroups = ({ dataset }: SlideContext): string[] =>
  dataset.states.map(({ iso3 }) => iso3).filter(iso3 => !groupOf(iso3));
