/** Words by which a text speaks of the widgets' own Protocol, where it is about another treaty. */
import type { Dataset } from '../../src/model/dataset.js';
import { inForceFrom } from '../../src/model/status.js';
import { localizerFor } from '../../src/pictures/localizers.js';

const protocol: Record<string, RegExp> = {
  en: /protocol/i,
  fr: /protocole/i,
  es: /protocolo/i,
  ar: /بروتوكول/,
  ru: /протокол/i,
  zh: /议定书/,
};

/** Of its title, its short title, its number, its address. */
const always: Record<string, RegExp> = {
  en: /communications|\bOPIC\b|IV-11-d/i,
  fr: /communications|\bOPIC\b|IV-11-d/i,
  es: /comunicaciones|\bOPIC\b|IV-11-d/i,
  ar: /البلاغات|\bOPIC\b|IV-11-d/i,
  ru: /сообщени|\bOPIC\b|IV-11-d/i,
  zh: /来文|\bOPIC\b|IV-11-d/i,
};

/** Adoption, opening for signature, tenth deposit, entry into force. */
const days = ['2011-12-19', '2012-02-28', '2014-01-14', '2014-04-14'];

/** Where `text`, in this language, speaks of the Protocol though the data are of another treaty. */
export function tracesIn(text: string, { treaty, states, statusAsAt }: Dataset, lang: string): string[] {
  const localizer = localizerFor(lang);
  const title = localizer.text(treaty.title);
  const own = new Set(
    states.flatMap(record => [
      ...Object.values(record).filter(value => typeof value === 'string'),
      inForceFrom(record, treaty) ?? '',
    ]),
  );
  const foreign = days
    .filter(day => !own.has(day) && day !== statusAsAt)
    .flatMap(day => [day, localizer.date(day), localizer.date(day, 'short')]);
  const rest = text.replaceAll(title, '');
  const words = [always[lang]!, ...(protocol[lang]!.test(title) ? [] : [protocol[lang]!])];
  return [
    ...words.flatMap(word => {
      const at = rest.search(word);
      return at < 0 ? [] : [rest.slice(Math.max(0, at - 60), at + 60)];
    }),
    ...foreign.filter(day => rest.includes(day)),
  ];
}
