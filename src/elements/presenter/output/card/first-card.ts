/** The card of the State that the page's address names, shown before the talk: for phones that read the code on the wall. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onAddressChange, replaceHash } from '../../../../core/permalink.js';
import type { CalendarDate } from '../../../../model/dataset.js';
import type { Scheme } from '../../../../scene/theme.js';
import { matchesMedia } from '../../../../ui/matches-media.js';
import type { TalkStore } from '../../state/talk-store.js';
import { noContent } from '../../slides/shared/custom-content.js';
import type { SlideSource } from '../../view/slide-source.js';
import type { SlideContext } from '../sheet.js';
import type { cardPage } from './card-page.js';
import { stateInAddress } from './state-in-address.js';

export class FirstCard implements ReactiveController {
  state: string | undefined;
  date: CalendarDate | undefined;
  unknown: string | undefined;
  #page: typeof cardPage | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #talk: TalkStore;
  readonly #follows: () => boolean;
  #stopListening: (() => void) | undefined;

  /** `follows` says whether the page wants its address to be read. */
  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore, follows: () => boolean) {
    this.#host = host;
    this.#talk = talk;
    this.#follows = follows;
    host.addController(this);
    // A key that moves the talk closes the card.
    talk.follow(({ at, answer }, before, { type }) => {
      const moved = at !== before.at || answer !== before.answer;
      if (moved && type !== 'restore' && type !== 'slides') this.#close();
    });
  }

  /** A reader's own screen follows the reader, where the page does not say another. */
  get scheme(): Scheme {
    const { given } = this.#talk.state;
    const own = given.scheme === 'light' && !this.#host.hasAttribute('scheme');
    return own && matchesMedia('(prefers-color-scheme: dark)') ? 'dark' : given.scheme;
  }

  hostConnected(): void {
    this.#stopListening = onAddressChange(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  readonly #read = (): void => {
    if (!this.#follows()) return;
    const { state, date, unknown } = stateInAddress(location.hash);
    Object.assign(this, { state, date, unknown });
    this.#host.requestUpdate();
    if (state) this.#load().catch(() => undefined); // the talk is shown then
  };

  /** The card, once what draws it is loaded; undefined where the talk is to be shown. */
  draw({ contextOf }: SlideSource, save: (state: string, context: SlideContext) => void) {
    const { state, scheme } = this;
    if (!state || !this.#page) return undefined;
    const context = contextOf({ name: state, content: noContent }, undefined, scheme);
    return this.#page(context, state, {
      showTalk: () => void this.#leave(),
      saveCard: () => save(state, context),
    });
  }

  async #load(): Promise<void> {
    const { cardPage } = await import('./card-page.js');
    this.#page = cardPage;
    this.#host.requestUpdate();
  }

  async #leave(): Promise<void> {
    this.#close();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.stage')?.focus();
  }

  #close(): void {
    if (!this.state) return;
    this.state = undefined;
    this.#host.requestUpdate();
    replaceHash('');
  }
}
