/**
 * Zooms and moves the map by buttons, keys, wheel and fingers, and never takes the page's own scroll: a wheel needs
 * Ctrl, and fingers must be two.
 */
import { HEIGHT, WIDTH } from '../../../world/index.js';
import type { Box } from '../../../world/frame.js';
import type { MapView } from '../drawing/map-view.js';
import { inMapUnits, matrixOf, throughInset } from '../pointer/place.js';

/** Of one step of a button or key. */
const STEP = 2;
/** Per unit of a wheel's turn. */
const WHEEL = 0.004;
/** The least height of the frame, in map units: the finer outlines have no more to show. */
const CLOSEST = 20;
/** The two presses of a double tap are no farther apart. CSS px. */
const APART = 20;
/** The share of the frame that may lie beside the world, so that what is at its edge need not stand at the map's. */
const BESIDE = 0.1;
/** A press that moves no farther is a click. CSS px. */
const STILL = 4;

export type ZoomAct = 'in' | 'out' | 'all';

/** The middle of what of `all` lies in a stretch. */
const middleOf = (start: number, size: number, all: number): number =>
  (Math.max(0, start) + Math.min(all, start + size)) / 2;

type Point = readonly [x: number, y: number];

export class Zoom {
  readonly #view: MapView;
  /** The last two. */
  #presses: readonly (MouseEvent | undefined)[] = [];
  #pinch: { box: Box; middle: Point; apart: number } | undefined;

  constructor(view: MapView, area: HTMLElement) {
    this.#view = view;
    area.addEventListener('wheel', event => this.#wheel(event), { passive: false });
    area.addEventListener('dblclick', event => this.#twice(event));
    for (const type of ['touchstart', 'touchmove'] as const)
      area.addEventListener(type, event => this.#fingers(event), { passive: false });
    for (const type of ['touchend', 'touchcancel'] as const)
      area.addEventListener(type, () => (this.#pinch = undefined), { passive: true });
    area.addEventListener('pointerdown', event => {
      this.#presses = [this.#presses[1], event];
      this.#drag(event, area);
    });
  }

  /** Zooms by a factor; the point, in map units, stays where it is. Default: the middle of what is seen of the world. */
  by(factor: number, at?: Point, now = false): void {
    const { target: box } = this.#view;
    const [x, y, width, height] = box;
    const point = at ?? [middleOf(x, width, WIDTH), middleOf(y, height, HEIGHT)];
    const scale = Math.max(CLOSEST / height, 1 / factor);
    const to = this.#within([
      point[0] - (point[0] - x) * scale,
      point[1] - (point[1] - y) * scale,
      width * scale,
      height * scale,
    ]);
    if (now) this.#view.jump(to);
    else this.#view.fly(to);
  }

  step(out: boolean, at?: Point): void {
    this.by(out ? 1 / STEP : STEP, at);
  }

  /** Never more than the world, and never farther beside it than now. */
  #within([x, y, width, height]: Box): Box {
    const { whole, target } = this.#view;
    if (width >= whole[2] * 0.98) return whole;
    const near = (start: number, size: number, all: number, [now, extent]: readonly [number, number]) => {
      const [first, last] = target === whole ? [0, all] : [Math.min(0, now), Math.max(all, now + extent)];
      const beside = Math.max(size * BESIDE, (size - (last - first)) / 2);
      return Math.max(first - beside, Math.min(start, last + beside - size));
    };
    return [
      near(x, width, WIDTH, [target[0], target[2]]),
      near(y, height, HEIGHT, [target[1], target[3]]),
      width,
      height,
    ];
  }

  /** A point of the window in map units; through the inset what is seen there. */
  #at(x: number, y: number): Point {
    const { drawing, inset } = this.#view;
    const at = inMapUnits(x, y, matrixOf(drawing!)!);
    return (inset && throughInset(at, inset)) ?? at;
  }

  /** Browsers take two taps for one double tap that are as far apart as two States on a phone. */
  #twice({ clientX, clientY, target }: MouseEvent): void {
    const [first, second] = this.#presses;
    if (!this.#view.drawing?.contains(target as Node)) return;
    if (first && second && Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY) > APART)
      return;
    this.by(STEP, this.#at(clientX, clientY));
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const turn = event.deltaY * (event.deltaMode ? 20 : 1);
    this.by(Math.exp(-turn * WHEEL), this.#at(event.clientX, event.clientY), true);
  }

  #fingers(event: TouchEvent): void {
    const [one, two] = event.touches;
    if (!one || !two || event.touches.length > 2) return;
    event.preventDefault();
    const screen: Point = [(one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2];
    const apart = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) || 1;
    if (!this.#pinch) {
      this.#pinch = { box: this.#view.target, middle: this.#at(...screen), apart };
      return;
    }
    const { box, middle } = this.#pinch;
    const scale = Math.max(CLOSEST / box[3], this.#pinch.apart / apart);
    const { left, top, width, height } = this.#view.drawing!.getBoundingClientRect();
    // What was between the fingers stays between them.
    this.#view.jump(
      this.#within([
        middle[0] - ((screen[0] - left) / width) * box[2] * scale,
        middle[1] - ((screen[1] - top) / height) * box[3] * scale,
        box[2] * scale,
        box[3] * scale,
      ]),
    );
  }

  /** A mouse that drags the map, where it is zoomed. */
  #drag(down: PointerEvent, area: HTMLElement): void {
    const { drawing, target: box, whole } = this.#view;
    if (down.pointerType === 'touch' || down.button || box === whole || !drawing) return;
    if (!drawing.contains(down.target as Node)) return;
    const matrix = matrixOf(drawing)!;
    const at = ({ clientX, clientY }: PointerEvent) => inMapUnits(clientX, clientY, matrix);
    const [fromX, fromY] = at(down);
    let moved = false;
    const listening = new AbortController();
    const { signal } = listening;
    const page = area.ownerDocument;
    page.addEventListener(
      'pointermove',
      move => {
        moved ||= Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > STILL;
        area.classList.toggle('dragged', moved);
        const [x, y] = at(move);
        if (moved) this.#view.jump(this.#within([box[0] + fromX - x, box[1] + fromY - y, box[2], box[3]]));
      },
      { signal },
    );
    const end = () => {
      listening.abort();
      area.classList.remove('dragged');
      // The click that ends a drag chooses nothing.
      if (moved) {
        const stop = (event: Event) => event.stopPropagation();
        area.addEventListener('click', stop, { capture: true, once: true });
        setTimeout(() => area.removeEventListener('click', stop, { capture: true }), 50);
      }
    };
    for (const type of ['pointerup', 'pointercancel']) page.addEventListener(type, end, { signal });
  }
}
