/** The title of the slide of the regional groups: what is seen on it, also where groups are level. */
import type { SlideContext } from '../../output/sheet.js';
import type { GroupShare } from './group-shares.js';

/** More names than this in one place are a list, and no title. */
const NAMED = 2;

/** `groups`: the highest share first. Groups are level where their rounded percentages are. */
export function regionsTitle(groups: readonly GroupShare[], { localizer }: SlideContext): string {
  const percent = groups.map(({ share }) => Math.round(share * 100));
  const [high, low] = [percent[0] ?? 0, percent.at(-1) ?? 0];
  if (groups.every(({ of }) => !of.party)) return localizer.msg('regionsNone');
  if (high === low) return localizer.msg('regionsEqual', { high });
  const at = (value: number) => groups.filter((_, index) => percent[index] === value);
  const [first, last] = [at(high), at(low)];
  if (first.length > NAMED || last.length > NAMED) return localizer.msg('regionsRange', { high, low });
  const names = (all: readonly GroupShare[]) => localizer.list(all.map(({ group }) => localizer.msg(group)));
  return localizer.msg('regionsLead', { first: names(first), high, last: names(last), low });
}
