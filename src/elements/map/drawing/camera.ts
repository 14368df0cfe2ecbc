/** Moves the frame of the map: at once, or on a way that the eye can follow. */
import { wantsLessMotion } from '../../../ui/matches-media.js';
import { between, Frame, type Box } from '../../../world/frame.js';

/** Duration of a flight, in milliseconds. */
const FLIGHT = 450;

export class Camera {
  frame = new Frame();
  /** The frame that is shown when the flight is over. */
  target: Box = this.frame.box;
  readonly #changed: (frame: Frame) => void;
  #flight = 0;

  constructor(changed: (frame: Frame) => void) {
    this.#changed = changed;
  }

  jump(to: Box): void {
    globalThis.cancelAnimationFrame?.(this.#flight);
    this.target = to;
    this.#look(new Frame(to));
  }

  fly(to: Box): void {
    if (wantsLessMotion()) {
      this.jump(to);
      return;
    }
    cancelAnimationFrame(this.#flight);
    const from = this.frame.box;
    const start = performance.now();
    this.target = to;
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / FLIGHT));
      this.#look(progress < 1 ? between(from, to, progress) : new Frame(to));
      if (progress < 1) this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  #look(frame: Frame): void {
    this.frame = frame;
    this.#changed(frame);
  }
}
