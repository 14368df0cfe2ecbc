/** The card of the State that the page's address names, shown before the talk: for phones that read the code on the wall. */
import type { TemplateResult } from 'lit';
import { onAddressChange, replaceHash } from '../../../../core/permalink.js';
import type { Scheme } from '../../../../scene/theme.js';
import { matchesMedia } from '../../../../ui/matches-media.js';
import { whileConnected } from '../../controllers/while-connected.js';
import type { TalkStore } from '../../state/talk-store.js';
import type { TalkHost } from '../../talk-host.js';
import { noContent } from '../../slides/shared/custom-content.js';
import type { SlideSource } from '../../view/slide-source.js';
import { saveStateCard } from '../export-slide.js';
import type { cardPage } from './card-page.js';
import { stateInAddress, type InAddress } from './state-in-address.js';

/** A reader's own screen follows the reader, where the page does not say another. */
function schemeOf(host: TalkHost, { state: { given } }: TalkStore): Scheme {
  const own = given.scheme === 'light' && !host.hasAttribute('scheme');
  return own && matchesMedia('(prefers-color-scheme: dark)') ? 'dark' : given.scheme;
}

export function firstCard(host: TalkHost, talk: TalkStore, { contextOf }: SlideSource) {
  let named: InAddress = {};
  let page: typeof cardPage | undefined;

  function read(): void {
    if (!host.permalink) return;
    named = stateInAddress(location.hash);
    host.requestUpdate();
    if (named.state) load().catch(() => undefined); // the talk is shown then
  }

  async function load(): Promise<void> {
    page = (await import('./card-page.js')).cardPage;
    host.requestUpdate();
  }

  function close(): void {
    if (!named.state) return;
    named = { ...named, state: undefined };
    host.requestUpdate();
    replaceHash('');
  }

  async function leave(): Promise<void> {
    close();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>('.stage')?.focus();
  }

  // A key that moves the talk closes the card.
  talk.follow(({ at, answer }, before, { type }) => {
    const moved = at !== before.at || answer !== before.answer;
    if (moved && type !== 'restore' && type !== 'slides') close();
  });
  whileConnected(host, signal => {
    signal.addEventListener('abort', onAddressChange(read));
    read();
  });

  const scheme = (): Scheme | undefined => (named.state ? schemeOf(host, talk) : undefined);
  return {
    named: (): InAddress => named,
    /** Undefined where there is no card. */
    scheme,
    /** The card, once what draws it is loaded; undefined where the talk is to be shown. */
    draw(): TemplateResult | undefined {
      const { state } = named;
      if (!state || !page) return undefined;
      const context = contextOf({ name: state, content: noContent }, undefined, scheme());
      return page(context, state, {
        showTalk: () => void leave(),
        saveCard: () => void host.attempt(() => saveStateCard(host, state, context, '1080x1350')),
      });
    },
  };
}
