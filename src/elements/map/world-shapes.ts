/** The world as SVG: drawn for the first map, copied for the next, coloured by attribute. */
import type { Dataset, Status } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { coarse, markers, territories, type Outlines } from '../../world/index.js';
import { OWNERS } from '../../world/territories.js';
import type { Frame } from '../../world/frame.js';
import { written } from '../../world/written.js';

const SVG = 'http://www.w3.org/2000/svg';

function make(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const key in attributes) element.setAttribute(key, attributes[key]!);
  return element;
}

/** Of no role: an option must stand in its list box as if nothing were between. */
function group(name: string, children: SVGElement[]): SVGElement {
  const element = make('g', { class: name, role: 'none' });
  element.append(...children);
  return element;
}

function draw(outlines: Outlines): SVGElement {
  const states: SVGElement[] = [];
  const areas: SVGElement[] = [];
  for (const [id, d] of outlines.shapes())
    if (OWNERS.has(id)) areas.push(make('path', { class: 'area', 'data-area': id, d }));
    else states.push(make('path', { 'data-state': id, d }));
  // `resize` says where they are, `paint` how they look.
  const circles = [...markers.keys()].map(state => make('circle', { 'data-state': state }));
  return group('world', [
    group('land', [...areas, ...states]),
    make('path', { class: 'coasts', d: outlines.coasts() }),
    make('path', { class: 'borders', d: outlines.innerBorders() }),
    make('path', { class: 'dotted', d: outlines.dottedLines() }),
    group('markers', circles),
  ]);
}

/** What only the shape has that takes the focus. */
export const FOCUSED = [
  'tabindex',
  'role',
  'aria-label',
  'aria-selected',
  'aria-posinset',
  'aria-setsize',
] as const;

/** The latest map drawn, to copy while it is there: reading the outlines again would take longer. */
let latest: WeakRef<Shapes> | undefined;

/** A copy of a map's world. What that map has said of its States, `paint`, `resize` and this say anew. */
function copyOf({ root }: Shapes): SVGElement {
  const copy = root.cloneNode(true) as SVGElement;
  const stop = copy.querySelector('[tabindex]');
  for (const name of FOCUSED) stop?.removeAttribute(name);
  return copy;
}

/** A map's own copy of the world. */
export class Shapes {
  readonly root: SVGGElement;
  /** The degree of detail that is drawn. */
  outlines: Outlines;
  /** By State: its outline, its marker, or both. By territory: its outline. */
  readonly #of = new Map<string, SVGElement[]>();
  /** How each was painted last, so that only what changes is touched. */
  readonly #looks = new Map<string, string>();

  constructor() {
    const other = latest?.deref();
    this.outlines = other?.outlines ?? coarse;
    this.root = (other ? copyOf(other) : draw(this.outlines)) as SVGGElement;
    latest = new WeakRef(this);
    for (const shape of this.root.querySelectorAll<SVGElement>('[data-state],[data-area]')) {
      const id = shape.getAttribute('data-state') ?? shape.getAttribute('data-area')!;
      const shapes = this.#of.get(id);
      if (shapes) shapes.push(shape);
      else this.#of.set(id, [shape]);
    }
  }

  /** What takes the focus for a State: its marker, or else its outline. */
  focusable(state: string): SVGElement | undefined {
    const shapes = this.#of.get(state);
    return shapes?.[shapes.length - 1];
  }

  /** Gives each shape its class on a date; only shapes whose State changed are touched. */
  paint(dataset: Dataset, date: string, isShown: (state: string, status: Status) => boolean): void {
    for (const record of dataset.states) {
      const { iso3 } = record;
      const status = standing(record, date);
      const shown = isShown(iso3, status);
      const look = shown ? status : `${status} faint`;
      if (this.#looks.get(iso3) === look) continue;
      this.#looks.set(iso3, look);
      for (const shape of this.#of.get(iso3) ?? []) {
        shape.setAttribute('data-status', status);
        shape.classList.toggle('faint', !shown);
      }
    }
    for (const { id, owner, fill } of territories) {
      const look = `area ${fill === 'state' ? this.#looks.get(owner!) : 'neutral'}`;
      if (this.#looks.get(id) === look) continue;
      this.#looks.set(id, look);
      this.#of.get(id)?.[0]?.setAttribute('class', look);
    }
  }

  /** Redraws every line in another degree of detail; elements, colours and focus stay. */
  refine(outlines: Outlines): void {
    if (outlines === this.outlines) return;
    this.outlines = outlines;
    for (const [id, d] of outlines.shapes()) this.#of.get(id)![0]!.setAttribute('d', d);
    const lines = {
      coasts: outlines.coasts(),
      borders: outlines.innerBorders(),
      dotted: outlines.dottedLines(),
    };
    for (const [name, d] of Object.entries(lines)) this.root.querySelector(`.${name}`)!.setAttribute('d', d);
  }

  /** Keeps the markers at their size when another part of the world is shown. */
  resize(frame: Frame): void {
    const radius = written([frame.radius]);
    for (const circle of this.root.querySelectorAll('circle')) {
      const [x, y] = frame.marker(circle.getAttribute('data-state')!);
      circle.setAttribute('cx', written([x]));
      circle.setAttribute('cy', written([y]));
      circle.setAttribute('r', radius);
    }
  }
}
