/** The language of an element: its own `lang`, else the one around it, else English. */
import type { ReactiveControllerHost } from 'lit';
import { onLanguage, localizerOf } from '../../i18n/registry.js';
import type { Localizer } from '../../i18n/localizer.js';
import { languageAbove, onTreeLanguage } from './inherited-language.js';

/** Gives the localizer that holds at this moment. */
export function languageController(host: ReactiveControllerHost & HTMLElement): () => Localizer {
  let localizer: Localizer | undefined;
  /** The host's own `lang` when the localizer was found. */
  let found: string | undefined;
  let stops: (() => void)[] = [];

  const findAgain = (): void => {
    localizer = undefined;
    host.requestUpdate();
  };

  host.addController({
    hostConnected() {
      findAgain();
      stops = [onLanguage(findAgain), onTreeLanguage(host, findAgain)];
    },
    hostDisconnected() {
      for (const stop of stops) stop();
    },
  });

  return () => {
    const { lang } = host;
    if (!localizer || lang !== found) {
      found = lang;
      const own = lang ? localizerOf(lang) : undefined;
      localizer = own ?? localizerOf(languageAbove(host)) ?? localizerOf('en')!;
    }
    return localizer;
  };
}
