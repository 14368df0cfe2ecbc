/** The world as SVG: drawn once a page, copied for every map, coloured by attribute. */
import type { Dataset, Status } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import {
  coasts,
  dottedLines,
  innerBorders,
  MARKER_RADIUS,
  markers,
  outlines,
  territories,
  territoryOutline,
} from '../../world/index.js';
import type { Frame } from './frame.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface Shapes {
  readonly root: SVGGElement;
  /** A State's outline, its marker, or both. */
  readonly of: ReadonlyMap<string, readonly SVGElement[]>;
  /** Keeps the markers at their size when another part of the world is shown. */
  resize(frame: Frame): void;
}

function make(name: string, attributes: Record<string, string | number>, children: Node[] = []): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, String(attributes[key]));
  element.append(...children);
  return element;
}

function draw(): SVGElement {
  const land = territories.map(({ id }, index) =>
    make('path', { class: 'area', 'data-area': index, d: territoryOutline(id) }),
  );
  for (const [state, d] of outlines())
    land.push(make('path', { 'data-state': state, 'data-status': 'no-action', d }));
  const circles = [...markers].map(([state, { x, y }]) =>
    make('circle', { 'data-state': state, 'data-status': 'no-action', cx: x, cy: y, r: MARKER_RADIUS }),
  );
  return make('g', {}, [
    make('g', { class: 'land' }, land),
    make('path', { class: 'coasts', d: coasts() }),
    make('path', { class: 'borders', d: innerBorders() }),
    make('path', { class: 'dotted', d: dottedLines() }),
    make('g', { class: 'markers' }, circles),
  ]);
}

function place(circle: SVGCircleElement, frame: Frame): void {
  const [x, y] = frame.marker(circle.dataset.state!);
  circle.setAttribute('cx', String(x));
  circle.setAttribute('cy', String(y));
  circle.setAttribute('r', String(frame.radius));
}

let drawn: SVGElement | undefined;

/** A copy of the world for one map. */
export function copyShapes(): Shapes {
  const root = (drawn ??= draw()).cloneNode(true) as SVGGElement;
  const of = new Map<string, SVGElement[]>();
  for (const shape of root.querySelectorAll<SVGElement>('[data-state]')) {
    const state = shape.dataset.state!;
    of.set(state, [...(of.get(state) ?? []), shape]);
  }
  return {
    root,
    of,
    resize: frame => root.querySelectorAll('circle').forEach(circle => place(circle, frame)),
  };
}

/** Gives each shape its class on a date; only shapes whose State changed are touched. */
export function paint(
  { root, of }: Shapes,
  dataset: Dataset,
  date: string,
  isShown: (state: string, status: Status) => boolean,
): void {
  const looks = new Map<string, string>();
  for (const record of dataset.states) {
    const status = standing(record, date);
    const faint = !isShown(record.iso3, status);
    looks.set(record.iso3, faint ? `${status} faint` : status);
    for (const shape of of.get(record.iso3) ?? []) {
      if (shape.dataset.status !== status) shape.dataset.status = status;
      if (shape.classList.contains('faint') !== faint) shape.classList.toggle('faint', faint);
    }
  }
  for (const shape of root.querySelectorAll('.area')) {
    const { owner, fill } = territories[Number(shape.getAttribute('data-area'))]!;
    const look = `area ${fill === 'state' ? looks.get(owner!) : 'neutral'}`;
    if (shape.getAttribute('class') !== look) shape.setAttribute('class', look);
  }
}
