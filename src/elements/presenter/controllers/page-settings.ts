/** Initial settings from the page and the reader's system, before the presenter presses anything. */
import { knownLanguages } from '../../../i18n/registry.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { SCHEMES } from '../../../scene/theme.js';
import type { Given } from '../state/talk-commands.js';

/** Environments for tests do not know media queries. */
const matches = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

const MORE_CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

export function givenBy(
  language: string,
  scheme: string | null | undefined,
  asOf: CalendarDate,
  { treaty, statusAsAt }: Dataset,
): Given {
  return {
    language,
    languages: knownLanguages(),
    scheme: SCHEMES.find(one => one === scheme) ?? (matches(MORE_CONTRAST) ? 'contrast' : 'light'),
    still: matches('(prefers-reduced-motion: reduce)'),
    asOf,
    adopted: treaty.adopted,
    statusAsAt,
  };
}
