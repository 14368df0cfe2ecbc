/** The QR code of the address for phones, with the State that was last on the wall. Its library comes with the first one. */
import type { ReactiveControllerHost } from 'lit';
import { permalinkHash } from '../../../core/permalink.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { node, type SceneNode } from '../../../scene/node.js';

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

/** Returns the maker of codes. There is none without an address, nor until the library is there; the host is then drawn again. */
export function linkCodes(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
  let coming: Promise<void> | undefined;
  let library: typeof import('lean-qr/nano') | undefined;
  let last: LinkCode | undefined;

  async function load(): Promise<void> {
    try {
      library = await import('lean-qr/nano');
      host.requestUpdate();
    } catch {
      // Without the library there is no code. The address is not shown instead: it would be too long to type.
    }
  }

  return (
    given: string | null | undefined,
    asked: string | undefined,
    date: CalendarDate | undefined,
  ): LinkCode | undefined => {
    const link = webAddress(given);
    if (!link) return undefined;
    if (!library) {
      coming ??= load();
      return undefined;
    }
    // As the permalink of a page writes it; an address that says something after # itself keeps it.
    const state = link.hash ? undefined : asked;
    const address = link.hash ? link.href : link.href + permalinkHash({ 'as-of': date, state }, 'opic');
    if (last?.address === address) return last;
    // Some squares may be lost, to glare on the wall or in a video call.
    const { size, get } = library.generate(address, { minCorrectionLevel: library.correction.M });
    return (last = { address, state, size, get });
  };
}

/** Squares of light around it, as its standard asks. */
const QUIET = 4;

/** Dark on light in every scheme, because phones read no other. `x`, `y` is its corner in the plane. */
export function drawCode(code: LinkCode, x: number, y: number, side: number): SceneNode {
  const all = code.size + 2 * QUIET;
  const rows = [...Array(code.size).keys()].map(row => rowOf(code, row));
  return node(
    'g',
    { transform: `translate(${x} ${y}) scale(${(side / all).toFixed(4)})` },
    node('path', { fill: '#ffffff', d: `M0 0h${all}v${all}h-${all}z` }),
    node('path', { fill: '#000000', 'shape-rendering': 'crispEdges', d: rows.join('') }),
  );
}

/** The dark squares of a row, each run as one rectangle. */
function rowOf(code: LinkCode, row: number): string {
  let path = '';
  for (let x = 0; x < code.size; x++) {
    if (!code.get(x, row)) continue;
    const from = x;
    while (code.get(x + 1, row)) x++;
    const wide = x - from + 1;
    path += `M${from + QUIET} ${row + QUIET}h${wide}v1h-${wide}z`;
  }
  return path;
}

export const captionOf = ({ state }: LinkCode, localizer: Localizer): string =>
  state ? localizer.msg('stateOnPhone', { state: localizer.state(state) }) : localizer.msg('onPhone');
