/** A place on the map that the pointer or the focus can be on: a State or a territory, by the id of its shape. */
import { anchor } from '../../../world/anchors.js';
import { markers } from '../../../world/index.js';
import { EUROPE, insetFrame } from '../../../world/inset.js';
import { isTerritory } from '../../../world/territories.js';
import { isInside, type Box, type Frame } from '../../../world/frame.js';
import { untoldZoom } from '../../../ui/zoomed-pointer.js';

export type Place = string;

/** The place whose shape this is. */
export function placeOf(target: EventTarget | null | undefined): Place | undefined {
  const { state, area, inset } = (target as SVGElement | undefined)?.dataset ?? {};
  return state ?? area ?? inset;
}

/** The small State whose marker is nearest, if it is no farther than `reach` map units, and how far it is. */
function markerNear(x: number, y: number, reach: number, frame: Frame): [Place | undefined, number] {
  let near: string | undefined;
  let least = reach;
  for (const state of markers.keys()) {
    const [mx, my] = frame.marker(state);
    const distance = Math.hypot(mx - x, my - y);
    if (distance <= least) [near, least] = [state, distance];
  }
  return [near, least];
}

/** Hit radius of a marker for a mouse, in CSS px: on open sea, and where land surrounds it. */
const REACH_AT_SEA = 14;
const REACH_ON_LAND = 7;
/** How far from a finger a State is looked for, nearest first. CSS px; a marker's own radius is added. */
const FEELERS = [0, 1.5, 3, 5, 8, 12] as const;
const DIRECTIONS = [...Array(8).keys()].map(at => (at * Math.PI) / 4);
/** The point of a finger's tap is rounded to whole px, and States may be narrower. */
const TIP = 1;
/** The radius of a marker on a narrow map, where fingers are. CSS px. */
const RADIUS = 2;

const areaOf = ({ a, b, c, d }: DOMMatrix): number => a * d - b * c;

/**
 * From map units to px of the window; undefined where that is not known. Firefox leaves a page's `zoom` out of the
 * matrix, and WebKit its `transform`: of a map that is not turned the box says the same, and says it right.
 */
export function matrixOf(drawing: SVGSVGElement): DOMMatrix | undefined {
  const matrix = drawing.getScreenCTM?.();
  if (!matrix || !areaOf(matrix)) return undefined;
  const told = drawing.currentCSSZoom;
  if (told === 1 || (told && (matrix.b || matrix.c))) return matrix;
  const zoom = untoldZoom(drawing);
  const box = drawing.getBoundingClientRect();
  const view = drawing.viewBox.baseVal;
  const scale = zoom * Math.min(box.width / view.width, box.height / view.height);
  return new DOMMatrix([
    scale,
    0,
    0,
    scale,
    zoom * (box.x + box.width / 2) - scale * (view.x + view.width / 2),
    zoom * (box.y + box.height / 2) - scale * (view.y + view.height / 2),
  ]);
}

/** A point of the window on the map, which the page may have turned. */
export function inMapUnits(x: number, y: number, matrix: DOMMatrix): [x: number, y: number] {
  const { a, b, c, d, e, f } = matrix;
  const area = areaOf(matrix);
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area];
}

/** The point of the world that stands at a point of the inset in its place; undefined beside the inset. */
export function throughInset(
  point: readonly [number, number],
  inset: Box,
): [x: number, y: number] | undefined {
  if (!isInside(inset, point)) return undefined;
  const [x, y] = point;
  const [left, top, width] = inset;
  const scale = EUROPE[2] / width;
  return [EUROPE[0] + (x - left) * scale, EUROPE[1] + (y - top) * scale];
}

/**
 * The State at a point of the window, by the point's own coordinates: browsers hand a finger's tap to whatever takes
 * clicks near it. On a small State's land the nearer of the two middles decides between it and a marker.
 */
export function placeAt(
  clientX: number,
  clientY: number,
  drawing: SVGSVGElement,
  { frame, inset }: { frame: Frame; inset: Box | undefined },
  isTouch: boolean,
): Place | undefined {
  const matrix = matrixOf(drawing);
  const root = drawing.getRootNode() as ShadowRoot;
  // The imitation of a browser in which a page is tested may lack either.
  if (!matrix || !('elementsFromPoint' in root)) return undefined;
  const shapesAt = (x: number, y: number) =>
    root.elementsFromPoint(x, y).filter(shape => drawing.contains(shape));
  const shapes = shapesAt(clientX, clientY);
  if (!shapes.length) return undefined;
  const marker = shapes[0]!.localName === 'circle' && placeOf(shapes[0]);
  if (marker && !isTouch) return marker;
  const landAmong = (at: Element[]) =>
    placeOf(at.find(shape => shape.localName === 'path' && placeOf(shape)));
  const landAt = (atX: number, atY: number) => landAmong(shapesAt(atX, atY));
  const land = landAmong(shapes);
  const at = inMapUnits(clientX, clientY, matrix);
  const inInset = inset && throughInset(at, inset);
  const [x, y] = inInset ?? at;
  const unit = (inInset ? EUROPE[2] / inset[2] : 1) / Math.sqrt(Math.abs(areaOf(matrix)));
  const distanceTo = (state: Place): number => Math.hypot(anchor(state)[0] - x, anchor(state)[1] - y);
  const nearest = (reach: number, on: Place | undefined): Place | undefined => {
    const [marker, distance] = markerNear(x, y, reach * unit, inInset ? insetFrame : frame);
    if (!marker || !on || isTerritory(on) || markers.has(on)) return marker ?? on;
    // What is rounded away may decide between the two. The small States can be chosen below a narrow map as well.
    return distanceTo(on) < distance + (isTouch ? (TIP / 2) * unit : 0) ? on : marker;
  };
  if (!isTouch) return nearest(land ? REACH_ON_LAND : REACH_AT_SEA, land);
  for (const far of FEELERS) {
    const felt = (far ? [far] : [TIP / 2, TIP]).flatMap(reach =>
      DIRECTIONS.map(way => landAt(clientX + reach * Math.cos(way), clientY + reach * Math.sin(way))),
    );
    const places = felt.filter(place => place !== undefined).sort((a, b) => distanceTo(a) - distanceTo(b));
    const found = nearest(far + RADIUS, land ?? places[0]);
    if (found) return found;
  }
  return undefined;
}
