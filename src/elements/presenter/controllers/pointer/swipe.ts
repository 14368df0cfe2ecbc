/** A click on a slide, or a swipe over it on a tablet: to the left is the next slide, as the arrow to the right is. */
import type { Command } from '../../state/talk-commands.js';

/** Share of the slide's width that a finger must pass. */
const FAR = 0.08;

export class Swipe {
  #from: { x: number; y: number } | undefined;
  readonly #dispatch: (command: Command) => void;

  constructor(dispatch: (command: Command) => void) {
    this.#dispatch = dispatch;
  }

  readonly down = (event: PointerEvent): void => {
    this.#from = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
  };

  readonly up = (event: PointerEvent): void => {
    if (!this.#from) return;
    const [across, along] = [event.clientX - this.#from.x, event.clientY - this.#from.y];
    this.#from = undefined;
    const { clientWidth } = event.currentTarget as Element;
    if (Math.abs(across) < clientWidth * FAR || Math.abs(across) < 2 * Math.abs(along)) return;
    this.#swiped = event.timeStamp;
    this.#dispatch({ type: across < 0 ? 'next' : 'back' });
  };

  #swiped = -Infinity;

  /** A click goes on, but not the one that some browsers send after a swipe. */
  readonly click = (event: MouseEvent): void => {
    if (event.button !== 0 || event.defaultPrevented || event.timeStamp - this.#swiped < 400) return;
    this.#dispatch({ type: 'next' });
  };
}
