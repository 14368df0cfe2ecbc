/**
 * What part of the world the map shows: its region, until the reader zooms or finds a State. On a narrow map a finger
 * cannot hit the small States, and stripes are farther apart.
 */
import type { ReactiveController } from 'lit';
import { wantsLessMotion } from '../../../ui/matches-media.js';
import { between, Frame, isInside, WORLD, type Box } from '../../../world/frame.js';
import type { frameOf } from '../../../world/framing.js';
import { BELOW, PLACE, WORLD_AND_EUROPE } from '../../../world/inset.js';
import { hasInset, type Region } from '../../../world/regions.js';
import type { InsetHost } from './inset.js';
import type { WorldShapes } from './world-shapes.js';

/** The proportions of the map, and of regions on a narrow one, whose width is all there is; as the style sheet has them. The world has its own there. */
const WIDE = WORLD[2] / WORLD[3];
const TALL = 1.3;
/** CSS px; the style sheets have the same width. */
const NARROW = 600;
/** Duration of a flight, in milliseconds. */
const FLIGHT = 450;

export class MapView implements ReactiveController {
  readonly #host: InsetHost;
  readonly #shapes: WorldShapes;
  readonly #watcher: ResizeObserver | undefined;
  /** In CSS px. Before the first layout nobody knows, and most maps are wide. */
  #px = 1000;
  frame = new Frame();
  /** What is shown, or will be when the map comes to rest. */
  target: Box = this.frame.box;
  #flight = 0;
  #region: Region | undefined;
  /** The region's own frame. */
  #home: Box = this.target;
  /** The whole world, in the proportions of the map. */
  whole: Box = WORLD;
  #inset: Promise<void> | undefined;
  /** What frames anything but the whole world, where it has been needed. */
  #frameOf: typeof frameOf | undefined;

  constructor(host: InsetHost, shapes: WorldShapes) {
    this.#host = host;
    this.#shapes = shapes;
    host.addController(this);
    // An engine or a page without it: as wide, and the names are reached by keys and by the table.
    if (!globalThis.ResizeObserver) return;
    this.#watcher = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }

  get drawing(): SVGSVGElement | null {
    return this.#host.shadowRoot?.querySelector<SVGSVGElement>('.map > svg') ?? null;
  }

  get isNarrow(): boolean {
    return this.#px < NARROW;
  }

  get isTall(): boolean {
    return !!this.#region && !hasInset(this.#region);
  }

  /** The place where Europe is shown again, while the whole is shown. */
  get inset(): Box | undefined {
    if (this.isTall || this.frame.box !== this.#home) return undefined;
    return this.isNarrow ? BELOW : PLACE;
  }

  /** The frame of what is asked for, in the proportions of the map. */
  frameOf(asked: Region | readonly string[]): Box {
    return this.#frameOf?.(asked, this.#ratio) ?? WORLD;
  }

  get #ratio(): number {
    if (!this.isNarrow) return WIDE;
    return this.isTall ? TALL : WORLD_AND_EUROPE[2] / WORLD_AND_EUROPE[3];
  }

  /** Loads what frames a region; undefined where it is at hand, or nothing is to be framed. */
  framing(region: Region): Promise<void> | undefined {
    if (region === 'world' || this.#frameOf) return undefined;
    return import('../../../world/framing.js').then(module => this.frameBy(module.frameOf));
  }

  frameBy(by: typeof frameOf): void {
    this.#frameOf = by;
  }

  jump(to: Box): void {
    this.#aim(to);
    this.#look(new Frame(to));
  }

  /** On a way that the eye can follow. */
  fly(to: Box): void {
    if (wantsLessMotion()) return this.jump(to);
    this.#aim(to);
    const from = this.frame.box;
    const start = performance.now();
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / FLIGHT));
      this.#look(progress < 1 ? between(from, to, progress) : new Frame(to));
      if (progress < 1) this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  #aim(to: Box): void {
    if (new Frame(to).isClose) void this.#refine();
    globalThis.cancelAnimationFrame?.(this.#flight);
    this.target = to;
  }

  /** At once at the start, and later so that the eye can follow. */
  show(region: Region): void {
    if (region === this.#region) return;
    const first = !this.#region;
    this.#region = region;
    this.#measure();
    if (first || !this.#host.isConnected) this.jump(this.#home);
    else this.fly(this.#home);
  }

  shows(point: readonly [number, number]): boolean {
    return isInside(this.target, point);
  }

  /** Brings a point into view. */
  reveal(point: readonly [number, number]): void {
    const [, , width, height] = this.target;
    if (!this.shows(point)) this.fly([point[0] - width / 2, point[1] - height / 2, width, height]);
  }

  #measure(): void {
    const isAboveEurope = this.isNarrow && !this.isTall;
    this.whole = isAboveEurope ? WORLD_AND_EUROPE : this.frameOf('world');
    this.#home = isAboveEurope || this.#region === 'world' ? this.whole : this.frameOf(this.#region!);
  }

  #resized(px: number): void {
    if (!px || px === this.#px) return;
    this.#px = px;
    const atRest = this.target === this.#home;
    if (this.#region) this.#measure();
    if (atRest) this.jump(this.#home);
    else this.#look(this.frame);
  }

  #look(frame: Frame): void {
    this.frame = frame;
    this.#fit(frame);
    if (this.inset) this.#inset ??= this.#drawInset();
    this.#host.requestUpdate();
  }

  /** Where it cannot be had, the world is whole without it. */
  async #drawInset(): Promise<void> {
    const loaded = await import('./inset.js').catch(() => (this.#inset = undefined));
    loaded?.addInset(this.#shapes, this.#host);
    this.#fit(this.frame);
  }

  #fit(frame: Frame): void {
    this.#shapes.resize(frame, frame.box[2] / this.#px, this.inset);
  }

  /** Loads the finer outlines; where they cannot be had, the coarse ones stay. */
  async #refine(): Promise<void> {
    const loaded = await import('../../../world/fine.js').catch(() => undefined);
    if (!loaded) return;
    this.#shapes.refine(loaded.fine);
    this.#host.requestUpdate();
  }
}
