/** The search on the map: what was found while the reader types. Loaded when the field is first used. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Announcer } from '../../../ui/announcer.js';
import { search } from '../../../i18n/search/search.js';

/** Names offered at once. */
const MOST = 6;

export interface FindHost {
  requestUpdate(): void;
  /** Shows a State that was found. */
  goTo(state: string): void;
  describe(state: string): { status: string; words: string };
}

export class FindState {
  readonly #host: FindHost;
  readonly #announcer: Announcer;
  #text = '';
  #states: readonly string[] = [];
  #isNear = false;
  #active = 0;
  isOpen = false;

  constructor(host: FindHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  get active(): string | undefined {
    return this.isOpen && this.#states.length ? `found-${this.#active}` : undefined;
  }

  type(text: string, localizer: Localizer): void {
    this.#text = text.trim();
    const found = search(this.#text, localizer);
    this.#isNear = !found.length || found[0]!.match === 'near';
    const states = (found.length ? found : nearby(this.#text, localizer)).map(({ state }) => state);
    this.#states = states.slice(0, MOST);
    this.#active = 0;
    this.isOpen = !!this.#text;
    this.#host.requestUpdate();
    if (this.isOpen)
      this.#announcer.say(() =>
        this.#isNear
          ? localizer.row([
              this.#nothing(localizer),
              localizer.list(this.#states.map(state => localizer.state(state))),
            ])
          : localizer.msg('statesFound', { n: states.length }),
      );
  }

  /** True where the key was meant for the list. */
  key(key: string): boolean {
    if (key === 'Escape' && this.isOpen) this.close();
    else if (key === 'Enter' && this.isOpen && this.#states[this.#active])
      this.#choose(this.#states[this.#active]!);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.#states.length) {
      const step = key === 'ArrowDown' ? 1 : -1;
      this.#active = (this.#active + step + this.#states.length) % this.#states.length;
      this.isOpen = true;
      this.#host.requestUpdate();
    } else return false;
    return true;
  }

  close(): void {
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  list(localizer: Localizer): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`${this.#isNear ? html`<p role="presentation">${this.#nothing(localizer)}</p>` : nothing}
    ${this.#states.map(
      (state, at) =>
        html`<div
          id=${`found-${at}`}
          role="option"
          aria-selected=${at === this.#active}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => this.#choose(state)}
        >
          <span class="swatch ${this.#host.describe(state).status}"></span>${localizer.state(state)}
          <small>${this.#host.describe(state).words}</small>
        </div>`,
    )}`;
  }

  #nothing(localizer: Localizer): string {
    const key = this.#states.length ? 'nothingButNear' : 'nothingFound';
    return localizer.msg(key, { given: this.#text });
  }

  #choose(state: string): void {
    this.close();
    this.#host.goTo(state);
  }
}

/** What begins as much like the text as any name does. */
function nearby(text: string, localizer: Localizer): ReturnType<typeof search> {
  for (let start = text.slice(0, -1); start; start = start.slice(0, -1)) {
    const found = search(start, localizer);
    if (found.length) return found;
  }
  return [];
}
