/** The language of an element: its own `lang`, else the one around it, else English. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage, speakerOf } from '../i18n/registry.js';
import type { Speaker } from '../i18n/localizer.js';
import { languageAbove, onTreeLanguage } from './inherited-language.js';

export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #speaker: Speaker | undefined;
  /** The host's own `lang` when the speaker was found. */
  #lang: string | undefined;
  #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get speaker(): Speaker {
    const { lang } = this.#host;
    if (!this.#speaker || lang !== this.#lang) {
      this.#lang = lang;
      const own = lang ? speakerOf(lang) : undefined;
      this.#speaker = own ?? speakerOf(languageAbove(this.#host)) ?? speakerOf('en')!;
    }
    return this.#speaker;
  }

  hostConnected(): void {
    this.#findAgain();
    this.#stops = [onLanguage(this.#findAgain), onTreeLanguage(this.#host, this.#findAgain)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  readonly #findAgain = (): void => {
    this.#speaker = undefined;
    this.#host.requestUpdate();
  };
}
