/** Says aloud what came of a reader's act: once, politely, by the element that was touched. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Acts that follow each other faster are one act: only what they came to is said. Milliseconds. */
const SETTLED = 400;
/** After that it is gone, so that who reads on does not come upon it. Milliseconds. */
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

  /** `text` is asked for when it is said, and so is of that moment. */
  say(text: () => string, wait = SETTLED): void {
    clearTimeout(this.#timer);
    if (wait) this.#timer = setTimeout(() => this.say(text, 0), wait);
    else {
      this.#show(text());
      this.#timer = setTimeout(() => this.#show(''), SAID);
    }
  }

  /** Stands in the page from the start: a region that comes with its words is not heard. */
  draw(): TemplateResult {
    return html`<p class="unseen" aria-live="polite">${this.text}</p>`;
  }

  #show(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#host.requestUpdate();
  }
}
