/** The world as SVG: drawn for the first map, copied for the next, coloured by attribute. */
import type { Dataset, Status } from '../../../model/dataset.js';
import { standing } from '../../../model/status.js';
import { hatching, scaledTo } from '../../../scene/hatch.js';
import { layers } from '../../../scene/layers.js';
import { node } from '../../../scene/node.js';
import { pathsOf } from '../../../scene/outlines.js';
import { toDom } from '../../../scene/to-dom.js';
import { coarse, MARKER_RADIUS, territories, type Outlines } from '../../../world/index.js';
import { EUROPE, PLACE } from '../../../world/inset.js';
import { isTerritory } from '../../../world/territories.js';
import type { Box, Frame } from '../../../world/frame.js';
import { formatNumbers } from '../../../world/format-numbers.js';

/** The hatchings of land and of markers, by how far their stripes are apart in CSS px. */
const HATCHES: Readonly<Record<string, number>> = { hatch: 4.6, 'fine-hatch': 3.4, 'inset-hatch': 4.6 };
/** The least radius of a marker, in CSS px. */
const LEAST = 2;

/** No role: an option must stand in its list box as if nothing were between. */
const layer = (name: string) => ({ class: name, role: 'none' });

/** The style sheet colours it: `paint` says which State is what, `resize` where the markers are. */
const draw = (outlines: Outlines): SVGElement =>
  toDom(
    node(
      'g',
      layer('world'),
      node(
        'defs',
        {},
        Object.keys(HATCHES).map(id => hatching(10, { class: 'ground' }, { class: 'stripe' }, { id })),
      ),
      layers(pathsOf(outlines), {
        area: id => (isTerritory(id) ? { class: 'area', 'data-area': id } : { 'data-state': id }),
        line: kind => ({ class: kind }),
        marker: state => ({ 'data-state': state }),
        layer,
        onLand: [node('path', { class: 'seams' })],
      }),
    ),
  );

/** Attributes that only the focusable shape has. */
export const FOCUS_ATTRIBUTES = [
  'tabindex',
  'role',
  'aria-label',
  'aria-selected',
  'aria-posinset',
  'aria-setsize',
] as const;

/** The latest map drawn, to copy while it is there: reading the outlines again would take longer. */
let latest: WeakRef<WorldShapes> | undefined;

/** A copy of a map's world. What that map has said of its States, `paint`, `resize` and this say anew. */
function copyOf({ root }: WorldShapes): SVGElement {
  const copy = root.cloneNode(true) as SVGElement;
  const stop = copy.querySelector('[tabindex]');
  for (const name of FOCUS_ATTRIBUTES) stop?.removeAttribute(name);
  return copy;
}

/** A map's own copy of the world. */
export class WorldShapes {
  readonly root: SVGGElement;
  /** The degree of detail that is drawn. */
  outlines: Outlines;
  /** By State: its outline, its marker, or both. By territory: its outline. */
  readonly #shapesOf = new Map<string, SVGElement[]>();
  /** The same in the inset. */
  readonly #insetOf = new Map<string, SVGElement[]>();
  /** Of the markers, in map units. */
  radius = MARKER_RADIUS;
  /** The last appearance of each shape, so that only changed shapes are repainted. */
  readonly #painted = new Map<string, string>();

  constructor() {
    const other = latest?.deref();
    this.outlines = other?.outlines ?? coarse;
    this.root = (other ? copyOf(other) : draw(this.outlines)) as SVGGElement;
    latest = new WeakRef(this);
    this.#note(this.root);
  }

  #note(root: SVGElement): void {
    for (const shape of root.querySelectorAll<SVGElement>('[data-state],[data-area],[data-inset]')) {
      const { state, area, inset } = shape.dataset;
      const map = inset ? this.#insetOf : this.#shapesOf;
      const id = (inset ?? state ?? area)!;
      map.set(id, [...(map.get(id) ?? []), shape]);
    }
  }

  get hasInset(): boolean {
    return this.#insetOf.size > 0;
  }

  /** Europe once more, in the colours of the day that is shown; `resize` gives it its place. */
  addInset(inset: SVGElement): void {
    this.root.append(inset);
    this.#note(inset);
    for (const [id, shapes] of this.#insetOf)
      for (const shape of shapes) shape.setAttribute('class', this.#painted.get(id)!);
  }

  /** The shape that takes the focus for a State: its marker, or else its outline. */
  focusable(state: string): SVGElement | undefined {
    const shapes = this.#shapesOf.get(state);
    return shapes?.[shapes.length - 1];
  }

  /** Gives each shape its class on a date; only shapes whose State changed are touched. */
  paint(dataset: Dataset, date: string, isShown: (state: string, status: Status) => boolean): void {
    let changed = false;
    for (const record of dataset.states) {
      const { iso3 } = record;
      const status = standing(record, date);
      const shown = isShown(iso3, status);
      const look = shown ? status : `${status} hollow`;
      if (this.#painted.get(iso3) === look) continue;
      this.#painted.set(iso3, look);
      changed = true;
      for (const shape of this.#shapesOf.get(iso3) ?? []) {
        shape.setAttribute('data-status', status);
        shape.classList.toggle('hollow', !shown);
      }
      for (const shape of this.#insetOf.get(iso3) ?? []) shape.setAttribute('class', look);
    }
    for (const { id, owner, fill } of territories) {
      const look = `area ${fill === 'state' ? this.#painted.get(owner!) : 'neutral'}`;
      if (this.#painted.get(id) === look) continue;
      this.#painted.set(id, look);
      this.#shapesOf.get(id)?.[0]?.setAttribute('class', look);
      this.#insetOf.get(id)?.[0]?.setAttribute('class', look);
    }
    if (changed) this.#drawSeams();
  }

  /** Hatched neighbours would run into each other. A stroke of their own would take taps from those around. */
  #drawSeams(): void {
    const hatched = this.root.querySelectorAll("path[data-status='signatory']:not(.hollow)");
    const lines = [...hatched].map(shape => shape.getAttribute('d'));
    this.root.querySelector('.seams')!.setAttribute('d', lines.join(''));
  }

  /** Redraws every line in another degree of detail; elements, colours and focus stay. */
  refine(outlines: Outlines): void {
    if (outlines === this.outlines) return;
    this.outlines = outlines;
    const { areas, ...lines } = pathsOf(outlines);
    for (const [id, d] of areas)
      for (const shapes of [this.#shapesOf, this.#insetOf]) shapes.get(id)?.[0]?.setAttribute('d', d);
    for (const [name, d] of Object.entries(lines)) this.root.querySelector(`.${name}`)!.setAttribute('d', d);
    this.#drawSeams();
  }

  /**
   * Keeps markers and hatching at their size when another part of the world is shown. `unit`: map units to a CSS px;
   * `place`: where Europe is shown again.
   */
  resize(frame: Frame, unit: number, place: Box = PLACE): void {
    const inset = this.root.querySelector('.inset');
    ['x', 'y', 'width', 'height'].forEach((name, at) => inset?.setAttribute(name, `${place[at]}`));
    for (const pattern of this.root.querySelectorAll('pattern')) {
      const own = pattern.id === 'inset-hatch' ? (unit * EUROPE[2]) / place[2] : unit;
      pattern.setAttribute('patternTransform', scaledTo(HATCHES[pattern.id]! * own, 10));
    }
    this.radius = Math.max(frame.radius, LEAST * unit);
    const radius = formatNumbers([this.radius]);
    for (const circle of this.root.querySelectorAll('circle[data-state]')) {
      const [x, y] = frame.marker(circle.getAttribute('data-state')!);
      circle.setAttribute('cx', formatNumbers([x]));
      circle.setAttribute('cy', formatNumbers([y]));
      circle.setAttribute('r', radius);
    }
  }
}
