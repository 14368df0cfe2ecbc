/** Words by which a text speaks of the widgets' own Protocol, where it is about another treaty. */
import type { Dataset } from '../../src/model/dataset.js';
import { inForceFrom } from '../../src/model/status.js';
import { localizerFor } from '../../src/pictures/localizers.js';

/** What this one and others are called, and what its title has that no other has. */
const words: Record<string, [called: RegExp, titled: string]> = {
  en: [/protocol/i, 'communications'],
  fr: [/protocole/i, 'communications'],
  es: [/protocolo/i, 'comunicaciones'],
  ar: [/بروتوكول/, 'البلاغات'],
  ru: [/протокол/i, 'сообщени'],
  zh: [/议定书/, '来文'],
};

/** Adoption, opening for signature, tenth deposit, entry into force. */
const days = ['2011-12-19', '2012-02-28', '2014-01-14', '2014-04-14'];

/** Where `text`, in this language, speaks of the Protocol though the data are of another treaty. */
export function tracesIn(text: string, { treaty, states, statusAsAt }: Dataset, lang: string): string[] {
  const localizer = localizerFor(lang);
  const title = localizer.text(treaty.title);
  const said = new Set(
    states.flatMap(record => [
      ...Object.values(record).filter(value => typeof value === 'string'),
      inForceFrom(record, treaty) ?? '',
    ]),
  );
  const foreign = days
    .filter(day => !said.has(day) && day !== statusAsAt)
    .flatMap(day => [day, localizer.date(day), localizer.date(day, 'short')]);
  const rest = text.replaceAll(title, '');
  const [called, titled] = words[lang]!;
  // Of its title, its short title, its number, its address.
  const own = new RegExp(`${titled}|\\bOPIC\\b|IV-11-d`, 'i');
  return [
    ...[own, ...(called.test(title) ? [] : [called])].flatMap(word => {
      const at = rest.search(word);
      return at < 0 ? [] : [rest.slice(Math.max(0, at - 60), at + 60)];
    }),
    ...foreign.filter(day => rest.includes(day)),
  ];
}
