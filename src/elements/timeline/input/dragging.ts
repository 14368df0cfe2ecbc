/** A pointer on the chart: a press or a drag moves the date; a finger that goes up or down scrolls the page. */

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

export class Dragging {
  readonly #slide: Slide;
  #pointer: number | undefined;
  #start: readonly [x: number, y: number] = [0, 0];
  #held = false;
  #moved = false;

  constructor(slide: Slide) {
    this.#slide = slide;
  }

  /** True while the date follows a pointer. */
  get active(): boolean {
    return this.#held;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button || !event.isPrimary) return;
    this.#pointer = event.pointerId;
    this.#start = [event.clientX, event.clientY];
    this.#moved = this.#held = false;
    // A finger may mean to scroll: it has to move sideways, or lift, before anything happens.
    if (event.pointerType === 'touch') return;
    this.#hold(event);
    this.#slide.slideTo(event, true);
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    if (!this.#moved) {
      const [x, y] = [event.clientX - this.#start[0], event.clientY - this.#start[1]].map(Math.abs);
      if (x! < STILL || (!this.#held && x! < y!)) return;
      this.#moved = true;
      if (!this.#held) this.#hold(event);
    }
    this.#slide.slideTo(event, false);
  };

  readonly up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    if (!this.#held) {
      this.#slide.grasp();
      this.#slide.slideTo(event, true);
    }
    this.#pointer = undefined;
    this.#held = false;
    this.#slide.release();
  };

  readonly cancel = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    if (this.#held) this.#slide.giveUp();
    this.#held = false;
  };

  #hold(event: PointerEvent): void {
    this.#held = true;
    // A finger's moves come here anyway; a pointer that a test made up cannot be captured.
    if (event.pointerType !== 'touch')
      try {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      } catch {
        // It moves over the chart only.
      }
    this.#slide.grasp();
  }
}
