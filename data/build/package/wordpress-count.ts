/** What PHP needs to write a figure in a sentence as `<opic-count>` does. */
import type { Localizer } from '../../../src/i18n/localizer.js';
import { register } from '../../../src/model/codes.js';
import { procedures } from '../../../src/model/generated/procedures.js';

const NOUNS = ['countParty', 'countSignatory', 'countNoAction', 'countStates', 'countDays', 'toGo'] as const;

/** From when a State accepts each other procedure, and after a `/` until when. */
export function acceptedBy(iso3: string): string[] {
  const place = register.findIndex(state => state.iso3 === iso3);
  return procedures.map(({ parties }) => parties.split(',')[place]!).filter(Boolean);
}

/** Of the numbers to 199 the form of the noun; what follows repeats from 100 on. A form is written for its first number. */
function plurals(localizer: Localizer): { plural: number[]; nouns: Record<string, string[]> } {
  const rules = new Intl.PluralRules(localizer.code);
  const categories = Array.from({ length: 200 }, (_, n) => rules.select(n));
  const forms = [...new Set(categories)];
  const noun = (key: (typeof NOUNS)[number]) =>
    forms.map(form => {
      const n = categories.indexOf(form);
      return localizer.msg(key, { n }).replace(String(n), '{n}');
    });
  return {
    plural: categories.map(category => forms.indexOf(category)),
    nouns: Object.fromEntries(NOUNS.map(key => [key, noun(key)])),
  };
}

export function countWords(localizer: Localizer): object {
  const [, between, last] = /^\{\}(.*)\{\}(.*)\{\}$/.exec(localizer.list(['{}', '{}', '{}']))!;
  return {
    ...plurals(localizer),
    thousands: localizer.number(1234).slice(1, -3),
    percent: localizer.percent(0.12).replace('12', '{n}'),
    list: [between, last, localizer.list(['{}', '{}']).slice(2, -2)],
  };
}
