/** What a State declared by a date, and what it says. */
import type { Localizer } from '../../../../i18n/localizer.js';
import type { CalendarDate, Dataset, Declaration } from '../../../../model/dataset.js';

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
