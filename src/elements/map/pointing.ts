/** Tracks the place that the reader points at on a map: by mouse, by touch, by focus or keys. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Listening } from '../../ui/tooltip/tooltip-dismissal.js';
import { isTerritory, markerNear, placeOf, pointOf, type Place } from './place.js';
import type { Frame } from '../../world/frame.js';

/** Hit radius of a marker, in CSS px: on open sea, and where land surrounds it. */
const REACH_AT_SEA = 14;
const REACH_ON_LAND = 7;

/** A pointer that crosses other States on its way to the tooltip does not change it. Milliseconds. */
const SWITCH = 90;
const LEAVE = 280;

interface PointingHost extends ReactiveControllerHost, HTMLElement {
  readonly frame: Frame;
  readonly drawing: SVGSVGElement | null;
  /** The user chose a State, or let go of it. */
  choose(state: string | null): void;
}

export class Pointing implements ReactiveController {
  readonly #host: PointingHost;
  #hovered: Place | undefined;
  #focused: Place | undefined;
  /** Chosen here: its tooltip stays. */
  #pinned: Place | undefined;
  #pointer: readonly [number, number] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listening: Listening;

  constructor(host: PointingHost) {
    this.#host = host;
    this.#listening = new Listening(
      host,
      () => this.#drop(),
      () => this.#drop(),
    );
    host.addController(this);
  }

  /** The place whose tooltip is shown. */
  get place(): Place | undefined {
    return this.#hovered ?? this.#focused ?? this.#pinned;
  }

  /** The tooltip's position in the viewport, in CSS px: at the pointer, or clear of the focused shape. */
  get point(): readonly [x: number, y: number, foot?: number] | undefined {
    const { place } = this;
    if (!place) return undefined; // asking for the matrix makes the browser lay out the page at once
    const matrix = this.#host.drawing?.getScreenCTM?.();
    if (!matrix) return undefined;
    const [x, y] = pointOf(place, this.#host.frame);
    const point = [matrix.a * x + matrix.e, matrix.d * y + matrix.f] as const;
    if (!this.#hovered && this.#focused) {
      const { top, bottom } = this.#host.drawing!.querySelector('.pointed')!.getBoundingClientRect();
      return [point[0], top, bottom];
    }
    const pointer = this.#hovered && this.#pointer;
    // A wide State's own point may be far from the pointer, and then the tooltip stands by the pointer.
    return pointer && Math.hypot(pointer[0] - point[0], pointer[1] - point[1]) > 24 ? pointer : point;
  }

  hostUpdated(): void {
    this.#listening.while(!!this.place);
  }

  hostDisconnected(): void {
    this.#drop();
    this.#listening.while(false);
  }

  focus(place: Place | undefined): void {
    this.#focused = place;
    this.#hovered = undefined;
    this.#host.requestUpdate();
  }

  /** Lets go of every tooltip. */
  #drop(): void {
    clearTimeout(this.#timer);
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#host.requestUpdate();
  }

  /** Keeps the tooltip while the pointer is on it. */
  readonly hold = (): void => clearTimeout(this.#timer);
  readonly release = (): void => this.#hoverLater(undefined, LEAVE);

  readonly move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const place = this.#at(event);
    if (place === this.#hovered) {
      clearTimeout(this.#timer);
      return;
    }
    const pointer = [event.clientX, event.clientY] as const;
    if (this.#hovered) this.#hoverLater(place, place ? SWITCH : LEAVE, pointer);
    else if (place) this.#hover(place, pointer);
  };

  readonly click = (event: MouseEvent): void => {
    const place = this.#at(event);
    clearTimeout(this.#timer);
    this.#hovered = undefined;
    this.#pointer = [event.clientX, event.clientY];
    this.#pinned = place;
    this.#host.choose(place && !isTerritory(place) ? place : null);
    this.#host.requestUpdate();
  };

  /** Keeps the tooltip of a State that was chosen by key. */
  pin(place: Place | undefined): void {
    this.#pinned = place;
    this.#host.requestUpdate();
  }

  #at(event: MouseEvent): Place | undefined {
    const place = placeOf(event.target);
    const matrix = this.#host.drawing?.getScreenCTM?.();
    if (!matrix?.a) return place;
    const x = (event.clientX - matrix.e) / matrix.a;
    const y = (event.clientY - matrix.f) / matrix.d;
    const reach = (place ? REACH_ON_LAND : REACH_AT_SEA) / matrix.a;
    return markerNear(x, y, reach, this.#host.frame) ?? place;
  }

  #hoverLater(place: Place | undefined, delay: number, pointer?: readonly [number, number]): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hover(place, pointer), delay);
  }

  #hover(place: Place | undefined, pointer?: readonly [number, number]): void {
    this.#hovered = place;
    this.#pointer = pointer;
    this.#host.requestUpdate();
  }
}
