/** A pointer on the chart: a press or a drag moves the date; a finger that goes up or down scrolls the page. */

import type { ReactiveControllerHost } from 'lit';

interface Slide {
  /** An act begins. */
  grasp(): void;
  /** The date moves to where the pointer is; a press that has not moved may mean what it is on. */
  slideTo(event: PointerEvent, press: boolean): void;
  /** The act is over. */
  release(): void;
  /** It never was: the browser took the pointer for itself. */
  giveUp(): void;
}

/** A pointer that moved less than this was held still. CSS px. */
const STILL = 4;

/** A finger's moves come here anyway; a pointer that a test made up cannot be captured. */
function capture({ pointerType, pointerId, currentTarget }: PointerEvent): void {
  if (pointerType === 'touch') return;
  try {
    (currentTarget as Element).setPointerCapture(pointerId);
  } catch {
    // It moves over the chart only.
  }
}

export function dragging(host: ReactiveControllerHost, { grasp, slideTo, release, giveUp }: Slide) {
  let pressed: Partial<PointerEvent> = {};
  /** The date follows the pointer. */
  let held = false;
  let moved = false;
  const isOther = ({ pointerId }: PointerEvent) => pointerId !== pressed.pointerId;

  function letGo(): void {
    pressed = {};
    held = false;
  }

  // A mouse that comes back to a chart that was moved is the same pointer, and has been lifted.
  host.addController({ hostDisconnected: letGo });

  function hold(event: PointerEvent): void {
    held = true;
    capture(event);
    grasp();
  }

  return {
    isHeld: () => held,
    down(event: PointerEvent): void {
      if (event.button || !event.isPrimary) return;
      pressed = event;
      moved = held = false;
      // A finger may mean to scroll: it has to move sideways, or lift, before anything happens.
      if (event.pointerType === 'touch') return;
      hold(event);
      slideTo(event, true);
    },
    move(event: PointerEvent): void {
      if (isOther(event)) return;
      if (!moved) {
        const x = Math.abs(event.clientX - pressed.clientX!);
        const y = Math.abs(event.clientY - pressed.clientY!);
        if (x < STILL || (!held && x < y)) return;
        moved = true;
        if (!held) hold(event);
      }
      slideTo(event, false);
    },
    up(event: PointerEvent): void {
      if (isOther(event)) return;
      if (!held) {
        grasp();
        slideTo(event, true);
      }
      letGo();
      release();
    },
    cancel(event: PointerEvent): void {
      if (isOther(event)) return;
      if (held) giveUp();
      letGo();
    },
  };
}
