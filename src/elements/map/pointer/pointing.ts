/** Tracks the place that the reader points at on a map: by mouse, by touch, by focus or keys. */
import type { ReactiveController } from 'lit';
import { placeTooltip } from '../../../ui/tooltip/tooltip.js';
import { tooltipDismissal } from '../../../ui/tooltip/tooltip-dismissal.js';
import type { MapHost } from '../map-host.js';
import { matrixOf, placeAt, placeOf, type Place } from './place.js';
import { pointOf } from '../../../world/anchors.js';
import { isTerritory } from '../../../world/territories.js';

/** A pointer that crosses other States on its way to the tooltip does not change it. Milliseconds. */
const SWITCH = 90;
const LEAVE = 280;

export class Pointing implements ReactiveController {
  readonly #host: MapHost;
  #hovered: Place | undefined;
  #focused: Place | undefined;
  /** Chosen here: its tooltip stays. */
  #pinned: Place | undefined;
  /** Chosen by a finger, which would cover a tooltip: shown below the map instead. */
  #touched: Place | undefined;
  #clicked: Place | undefined;
  /** The selection that tooltip and sheet are about. */
  #selected: string | null | undefined;
  #pointer: readonly [number, number] | undefined;
  /** The last press. The click that follows may name other coordinates, moved to what takes clicks nearby. */
  #press: PointerEvent | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #dismissible: (shown: boolean) => void;

  constructor(host: MapHost) {
    this.#host = host;
    this.#dismissible = tooltipDismissal(
      host,
      () => this.drop(),
      () => this.drop(),
    );
    host.addController(this);
  }

  /** The place whose tooltip is shown. */
  get place(): Place | undefined {
    return this.#hovered ?? this.#focused ?? this.#pinned;
  }

  /** The place that the sheet below the map is about. */
  get touched(): Place | undefined {
    return this.#touched;
  }

  /** The tooltip's position in the viewport, in CSS px: at the pointer, or clear of the focused shape. */
  get #point(): readonly [x: number, y: number, foot?: number] | undefined {
    const { place } = this;
    if (!place) return undefined; // asking for the matrix makes the browser lay out the page at once
    const { drawing, frame } = this.#host.view;
    const matrix = drawing && matrixOf(drawing);
    if (!matrix) return undefined;
    const [x, y] = pointOf(place, frame);
    const { a, b, c, d, e, f } = matrix;
    const point = [a * x + c * y + e, b * x + d * y + f] as const;
    if (!this.#hovered && (this.#focused || !this.#pointer)) {
      const { top, bottom } = drawing.querySelector('.pointed')!.getBoundingClientRect();
      return [point[0], top, bottom];
    }
    const pointer = this.#hovered && this.#pointer;
    // A wide State's own point may be far from the pointer, and then the tooltip stands by the pointer.
    return pointer && Math.hypot(pointer[0] - point[0], pointer[1] - point[1]) > 24 ? pointer : point;
  }

  /** What was chosen here gives way to a State that was selected elsewhere, and goes with one that is let go of. */
  hostUpdate(): void {
    const { selected } = this.#host;
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (this.#touched) this.#touched = selected ?? undefined;
    if (this.#pinned !== selected) this.#pinned = undefined;
  }

  hostUpdated(): void {
    this.#dismissible(!!this.place);
    placeTooltip(this.#host.renderRoot, this.#point);
  }

  hostDisconnected(): void {
    this.drop();
    this.#touched = undefined;
    this.#dismissible(false);
  }

  /** The focus is on this State, or left the map. */
  focus(state: string | undefined): void {
    this.#focused = state;
    this.#hovered = undefined;
    this.#host.requestUpdate();
  }

  /** Nothing is pointed at any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#host.requestUpdate();
  }

  /** Keeps the tooltip while the pointer is on it. */
  readonly hold = (): void => clearTimeout(this.#timer);
  readonly leave = (): void => this.#hoverLater(undefined, LEAVE);

  press(event: PointerEvent): void {
    this.#press = event;
  }

  /** `target`: where the event was heard. */
  move(event: PointerEvent, target: EventTarget | null): void {
    if (event.pointerType === 'touch') return;
    const place = event.buttons ? undefined : this.#at(event, event, target);
    if (place === this.#hovered) {
      clearTimeout(this.#timer);
      return;
    }
    const pointer = [event.clientX, event.clientY] as const;
    if (this.#hovered) this.#hoverLater(place, place ? SWITCH : LEAVE, pointer);
    else if (place) this.#hover(place, pointer);
  }

  click(event: MouseEvent, target: EventTarget | null): void {
    const press = event.isTrusted ? this.#press : undefined;
    const place = this.#at(event, press ?? event, target, press?.pointerType === 'touch');
    // The second of two clicks zooms, and leaves chosen what the first one chose.
    if (event.detail > 1 && place === this.#clicked) return;
    this.#clicked = place;
    clearTimeout(this.#timer);
    this.#hovered = undefined;
    this.#pointer = [event.clientX, event.clientY];
    this.#press = undefined;
    const state = place && !isTerritory(place) ? place : null;
    this.#host.toggleState(state);
    this.#selected = this.#host.selected;
    if (press?.pointerType === 'touch') this.touch(state && !this.#host.selected ? undefined : place);
    else this.#keep(place);
    this.#host.requestUpdate();
  }

  /** Its tooltip stays, in place of a sheet about another. */
  #keep(place: Place | undefined): void {
    this.#pinned = place;
    this.#touched = undefined;
  }

  /** Says a place below the map, or nothing. */
  touch(place: Place | undefined): void {
    this.#selected = this.#host.selected;
    this.#touched = place;
    this.#pinned = undefined;
    this.#host.requestUpdate();
  }

  /** Keeps the tooltip of a State that was chosen by key. */
  pin(place: Place | undefined): void {
    this.#selected = this.#host.selected;
    this.#keep(place);
    this.#pointer = undefined;
    this.#host.requestUpdate();
  }

  #at(
    event: MouseEvent,
    { clientX, clientY }: MouseEvent,
    target: EventTarget | null,
    isTouch = false,
  ): Place | undefined {
    const { view } = this.#host;
    const place = view.drawing && placeAt(clientX, clientY, view.drawing, view, isTouch);
    // A click made by a script has no coordinates.
    return place ?? (event.isTrusted ? undefined : placeOf(target));
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
