/** The pointer on a slide: it shows the buttons and moves the spotlight; a click or a swipe goes to another slide. */
import type { ReactiveControllerHost } from 'lit';
import type { Command } from '../state/talk-commands.js';

/** Time until the buttons hide after the pointer has come to rest, in milliseconds. */
const RESTS_AFTER = 2500;

/** Shows the pointer and the buttons while the pointer moves. */
export function pointerActivity(host: ReactiveControllerHost) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (active: boolean): void => {
    if (pointer.active !== active) host.requestUpdate();
    pointer.active = active;
  };
  const pointer = {
    active: false,
    moved(event: PointerEvent): void {
      // Browsers report a move when only what is under the pointer has changed.
      if (!event.movementX && !event.movementY) return;
      clearTimeout(timer);
      timer = setTimeout(() => set(false), RESTS_AFTER);
      set(true);
    },
  };
  host.addController({
    hostDisconnected() {
      clearTimeout(timer);
      pointer.active = false;
    },
  });
  return pointer;
}

/** Moves the spotlight to where a pointer is over a picture of the slide, here or in the presenter's window. */
export function spotlight(host: ReactiveControllerHost & HTMLElement): (event: PointerEvent) => void {
  let [x, y] = [0.5, 0.5];
  const place = (): void => {
    const style = host.shadowRoot?.querySelector<HTMLElement>('.spotlight')?.style;
    style?.setProperty('--_x', `${x * 100}%`);
    style?.setProperty('--_y', `${y * 100}%`);
  };
  host.addController({ hostUpdated: place });
  return event => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height];
    place();
  };
}

/** Share of the slide's width that a finger must pass. */
const FAR = 0.08;

export type Swipe = ReturnType<typeof swipe>;

/** A click on a slide, or a swipe over it on a tablet: to the left is the next slide, as the arrow to the right is. */
export function swipe(dispatch: (command: Command) => void) {
  let from: PointerEvent | undefined;
  let swiped = -Infinity;
  return {
    down(event: PointerEvent): void {
      from = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
    },
    up(event: PointerEvent): void {
      if (!from) return;
      const [across, along] = [event.clientX - from.clientX, event.clientY - from.clientY];
      from = undefined;
      const { clientWidth } = event.currentTarget as Element;
      if (Math.abs(across) < clientWidth * FAR || Math.abs(across) < 2 * Math.abs(along)) return;
      swiped = event.timeStamp;
      dispatch({ type: across < 0 ? 'next' : 'back' });
    },
    /** A click goes on, but not the one that some browsers send after a swipe. */
    click(event: MouseEvent): void {
      if (event.button !== 0 || event.defaultPrevented || event.timeStamp - swiped < 400) return;
      dispatch({ type: 'next' });
    },
  };
}
