/** The regional groups by the share of their States that are parties. */
import type { Tally } from '../../../../model/dataset.js';
import { tally } from '../../../../model/tally.js';
import { GROUPS, groupOf, statesIn, type Group } from '../../../../world/regions.js';
import type { SlideContext } from '../../output/sheet.js';

export interface GroupShare {
  readonly group: Group;
  readonly of: Tally;
  /** Of one. */
  readonly share: number;
}

/** The highest share first; groups of equal shares by name. A group without States has no share. */
export function groupShares({ dataset, date, localizer }: SlideContext): GroupShare[] {
  return GROUPS.map(group => {
    const of = tally(dataset, date, new Set(statesIn(group)));
    return { group, of, share: of.party / of.total };
  })
    .filter(({ of }) => of.total)
    .sort((a, b) => b.share - a.share || localizer.compare(localizer.msg(a.group), localizer.msg(b.group)));
}

/** The States counted that are in no regional group. */
export const outsideGroups = ({ dataset }: SlideContext): string[] =>
  dataset.states.map(({ iso3 }) => iso3).filter(iso3 => !groupOf(iso3));
