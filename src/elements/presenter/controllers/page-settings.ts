/** Initial settings from the page and the reader's system, before the presenter presses anything. */
import { knownLanguages } from '../../../i18n/registry.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { SCHEMES } from '../../../scene/theme.js';
import { matchesMedia, wantsLessMotion } from '../../../ui/matches-media.js';
import type { Given } from '../state/talk-commands.js';

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
    scheme: SCHEMES.find(one => one === scheme) ?? (matchesMedia(MORE_CONTRAST) ? 'contrast' : 'light'),
    lessMotion: wantsLessMotion(),
    asOf,
    adopted: treaty.adopted,
    statusAsAt,
  };
}
