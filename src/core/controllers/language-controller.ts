/** The language of an element: its own `lang`, else the one around it, else English. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage, localizerOf } from '../../i18n/registry.js';
import type { Localizer } from '../../i18n/localizer.js';
import { languageAbove, onTreeLanguage } from './inherited-language.js';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #localizer: Localizer | undefined;
  /** The host's own `lang` when the localizer was found. */
  #lang: string | undefined;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get localizer(): Localizer {
    const { lang } = this.#host;
    if (!this.#localizer || lang !== this.#lang) {
      this.#lang = lang;
      const own = lang ? localizerOf(lang) : undefined;
      this.#localizer = own ?? localizerOf(languageAbove(this.#host)) ?? localizerOf('en')!;
    }
    return this.#localizer;
  }

  hostConnected(): void {
    this.#findAgain();
    this.#stops = [onLanguage(this.#findAgain), onTreeLanguage(this.#host, this.#findAgain)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  readonly #findAgain = (): void => {
    this.#localizer = undefined;
    this.#host.requestUpdate();
  };
}
