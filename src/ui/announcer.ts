/** Announces the outcome of a reader's act to screen readers: once, politely, by the element that was used. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Acts that follow each other faster count as one: only the final outcome is announced. Milliseconds. */
const SETTLED = 400;
/** Then it is removed, so that a reader who moves on does not find it. Milliseconds. */
const SAID = 10_000;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** To be heard at this moment. */
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show('');
  }

  /** `text` is called at the time of the announcement, so that it is up to date. */
  say(text: () => string, wait = SETTLED): void {
    clearTimeout(this.#timer);
    if (wait) this.#timer = setTimeout(() => this.say(text, 0), wait);
    else {
      this.#show(text());
      this.#timer = setTimeout(() => this.#show(''), SAID);
    }
  }

  /** In the page from the start: screen readers do not announce a live region that is added with its words. */
  draw(): TemplateResult {
    return html`<p class="unseen" aria-live="polite">${this.text}</p>`;
  }

  #show(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#host.requestUpdate();
  }
}
