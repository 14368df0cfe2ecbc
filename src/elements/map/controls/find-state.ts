/** The search on the map: what was found while the reader types. Loaded when the field is first used. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { search } from '../../../i18n/search/search.js';
import { recordOf } from '../../../model/document/assemble.js';
import { standing } from '../../../model/status.js';
import type { Announcer } from '../../../ui/announcer.js';
import type { MapHost } from '../map-host.js';

/** Names offered at once. */
const MOST = 6;

export class FindState {
  readonly #host: MapHost;
  readonly #announcer: Announcer;
  readonly #goTo: (state: string) => void;
  #text = '';
  #states: readonly string[] = [];
  #isNear = false;
  #active = 0;
  isOpen = false;

  /** `goTo`: shows a State that was found. */
  constructor(host: MapHost, announcer: Announcer, goTo: (state: string) => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#goTo = goTo;
  }

  get active(): string | undefined {
    return this.isOpen && this.#states.length ? `found-${this.#active}` : undefined;
  }

  type(text: string): void {
    const { localizer } = this.#host.shown;
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

  readonly key = (event: KeyboardEvent): void => {
    if (this.#answers(event.key)) event.preventDefault();
  };

  /** True where the key was meant for the list. */
  #answers(key: string): boolean {
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

  readonly close = (): void => {
    this.isOpen = false;
    this.#host.requestUpdate();
  };

  list(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { dataset, date, localizer } = this.#host.shown;
    return html`${this.#isNear ? html`<p role="presentation">${this.#nothing(localizer)}</p>` : nothing}
    ${this.#states.map((state, at) => {
      const status = standing(recordOf(dataset, state)!, date);
      return html`<div
        id=${`found-${at}`}
        role="option"
        aria-selected=${at === this.#active}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#choose(state)}
      >
        <span class="swatch ${status}"></span>${localizer.state(state)}
        <small>${localizer.status(status)}</small>
      </div>`;
    })}`;
  }

  #nothing(localizer: Localizer): string {
    const key = this.#states.length ? 'nothingButNear' : 'nothingFound';
    return localizer.msg(key, { given: this.#text });
  }

  #choose(state: string): void {
    this.close();
    this.#goTo(state);
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
