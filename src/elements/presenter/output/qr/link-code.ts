/** The QR code of the address for phones, with the State that was last on the wall. Its library comes with the first one. */
import type { ReactiveControllerHost } from 'lit';
import { permalinkHash } from '../../../../core/permalink.js';
import type { CalendarDate } from '../../../../model/dataset.js';

/** One code: its address, and which of its squares are dark. */
export interface LinkCode {
  readonly address: string;
  /** The State that the address names. */
  readonly state: string | undefined;
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** What a code holds that is still read from the back of a room. */
const LONGEST = 500;

/** Undefined for what is no address of a page on the web, or too long for a code. */
export function webAddress(given: string | null | undefined): URL | undefined {
  try {
    const url = new URL(given ?? '');
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST ? url : undefined;
  } catch {
    return undefined;
  }
}

/** As the permalink of a page writes it; an address that says something after # itself keeps it. */
function addressFor(link: URL, state: string | undefined, date: CalendarDate | undefined): string {
  return link.hash ? link.href : link.href + permalinkHash({ 'as-of': date, state }, 'opic');
}

type Library = typeof import('lean-qr/nano');

export class LinkCodes {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #coming: Promise<void> | undefined;
  #loaded: Library | undefined;
  #code: LinkCode | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Undefined without an address, and until the library is there; the host is then drawn again. */
  codeOf(
    given: string | null | undefined,
    state: string | undefined,
    date: CalendarDate | undefined,
  ): LinkCode | undefined {
    const link = webAddress(given);
    if (!link) return undefined;
    if (!this.#loaded) {
      this.#coming ??= this.#load();
      return undefined;
    }
    const address = addressFor(link, state, date);
    if (this.#code?.address === address) return this.#code;
    const { generate, correction } = this.#loaded;
    // Some may be lost, to glare on the wall or in a video call.
    const { size, get } = generate(address, { minCorrectionLevel: correction.M });
    return (this.#code = { address, state: link.hash ? undefined : state, size, get });
  }

  async #load(): Promise<void> {
    try {
      this.#loaded = await import('lean-qr/nano');
      this.#host.requestUpdate();
    } catch {
      // Without the library there is no code. The address is not shown instead: it would be too long to type.
    }
  }
}
