/** The world, or a part of it, coloured on a date: for pictures and slides. */
import type { Localizer } from '../i18n/localizer.js';
import type { CalendarDate, Dataset, Status } from '../model/dataset.js';
import { standing } from '../model/status.js';
import { Frame, type Box } from '../world/frame.js';
import { grown, homeOf } from '../world/framing.js';
import { EUROPE, PLACE } from '../world/inset.js';
import { fine } from '../world/fine.js';
import { circle, pointOf, ringOf, to3 } from '../world/anchors.js';
import { coarse, MARKER_RADIUS, territories, type Outlines } from '../world/index.js';
import { hasInset, type Region } from '../world/regions.js';
import { fillOf, hatch, seamOf } from './hatch.js';
import { layers } from './layers.js';
import { group, node, type Attributes, type SceneNode } from './node.js';
import { pathsOf } from './outlines.js';
import type { Area, Surface } from './surface.js';
import type { Lines, Palette } from './theme.js';
import { circleMeets, outlinesIn } from './view.js';

interface WorldView {
  /** The part of the world, in map units. */
  box: Box;
  /** Its area on the surface. */
  place: Area;
  /** Europe again, larger, in a corner, under this name: for the world view. */
  inset?: string | undefined;
  statuses: ReadonlyMap<string, Status>;
  /** The other States are their outlines alone. */
  isShown: (state: string) => boolean;
  lines: Lines;
  /** Of the markers, in units of the surface: at least this, however small they become with the map. */
  radius?: number;
  /** From stripe to stripe on land, and on markers, in units of the surface. */
  hatches: readonly [land: number, marker: number];
  /** The State that is spoken of. */
  spot?: string | undefined;
  /** The width of the line round it, in units of the surface. */
  ring?: number;
  /** The States round which there is a broken line: those that have pledged. */
  outlined?: readonly string[];
  title?: (id: string) => string;
  /** The radius of the corners. */
  corner?: number;
}

/** The class of each State, by alpha-3 code. */
export const statusesOn = (
  { states }: Pick<Dataset, 'states'>,
  date: CalendarDate,
): ReadonlyMap<string, Status> => new Map(states.map(record => [record.iso3, standing(record, date)]));

/** Names Europe's inset, where what is asked for has one. */
export const insetName = (asked: Region | readonly string[], localizer: Localizer): string | undefined =>
  hasInset(asked) ? localizer.msg('europe') : undefined;

/** Map units to one unit of the surface below which coarse outlines show their corners. */
const CLOSE = 2.5;

const territoryById = new Map(territories.map(territory => [territory.id, territory]));

export function drawWorld(surface: Surface, view: WorldView): SceneNode {
  const { place, radius = 0, spot } = view;
  const { palette } = surface;
  const box = grown(view.box, place.width / place.height);
  /** Map units to one unit of the surface. */
  const unit = box[2] / place.width;
  const frame = new Frame(view.box, radius * unit);
  const outlines = unit < CLOSE ? fine : coarse;
  const left = surface.left(place.x, place.width);
  const { paint, isSeen } = painted(view, palette, frame, unit, box);
  const { title } = view;
  const titled = title && { title: (id: string) => node('title', {}, title(id)) };
  const [land, coasts, borders, dotted, circles] = layers(outlinesIn(pathsOf(outlines), box), {
    ...paint,
    ...titled,
  });
  const seen = circles!.children.filter(
    circle => typeof circle !== 'string' && isSeen(String(circle.attributes['data-state'])),
  );
  const ground = { d: rectangle(left, place, view.corner) };
  const world = node(
    'g',
    { 'clip-path': node('clipPath', {}, node('path', ground)) },
    node('path', { ...ground, fill: palette.ocean }),
    node(
      'g',
      {
        transform: `translate(${to3(left)} ${to3(place.y)}) scale(${(1 / unit).toFixed(6)}) translate(${to3(-box[0])} ${to3(-box[1])})`,
        'stroke-linejoin': 'round',
      },
      land,
      coasts,
      borders,
      dotted,
      { ...circles!, children: seen },
      brokenLines(view.outlined ?? [], frame, unit, outlines, palette),
      spot ? ring(spotOf(spot, frame, unit, outlines), (view.ring ?? WIDE_RING) * unit, palette) : undefined,
    ),
  );
  return view.inset ? group(world, insetIn(surface, view, view.inset, box, unit)) : world;
}

/** The radius of the inset's markers, as a share of those of the world. */
const SMALLER = 0.75;
/** From the inset to its name above it, as a share of the type's size. */
const ABOVE = 0.35;

function insetIn(surface: Surface, view: WorldView, name: string, box: Box, unit: number): SceneNode {
  const [x, y, width, height] = PLACE.map(value => value / unit) as [number, number, number, number];
  const left = surface.left(view.place.x, view.place.width) + x - box[0] / unit;
  const place = {
    x: surface.left(left, width),
    y: view.place.y + y - box[1] / unit,
    width,
    height,
  };
  const radius = Math.max(view.radius ?? 0, (MARKER_RADIUS * SMALLER) / unit);
  return group(
    drawWorld(surface, { ...view, box: EUROPE, place, inset: undefined, radius, spot: undefined, corner: 0 }),
    node('path', {
      d: rectangle(left, place),
      fill: 'none',
      stroke: surface.palette.border,
      'stroke-width': view.lines.border,
    }),
    surface.text(surface.left(left), place.y - ABOVE * surface.look.small, name, {
      fill: surface.palette.quiet,
      anchor: surface.mirrored ? 'end' : 'start',
    }),
  );
}

/** The attributes of each part. */
function painted(
  { statuses, isShown, lines, hatches }: WorldView,
  palette: Palette,
  frame: Frame,
  unit: number,
  box: Box,
) {
  const [land, marker] = hatches.map(width => hatch(width * unit, palette)) as [SceneNode, SceneNode];
  const fill = (state: string, stripes: SceneNode) =>
    isShown(state) ? fillOf(statuses.get(state)!, palette, stripes) : palette.surface;
  const named = (state: string) => ({ 'data-state': state, 'data-status': statuses.get(state) });
  const territory = ({ owner, fill: own }: (typeof territories)[number]): Attributes => ({
    fill: own === 'state' && owner ? fill(owner, land) : palette.territory,
  });
  const stroke = { fill: 'none', stroke: palette.border };
  /** Hatched neighbours would run into each other. */
  const seam = { stroke: seamOf(palette), 'stroke-width': 2 * lines.border * unit };
  const state = (id: string) => ({
    ...named(id),
    fill: fill(id, land),
    ...(statuses.get(id) === 'signatory' && isShown(id) && seam),
  });
  return {
    isSeen: (id: string) => circleMeets(box, frame.marker(id), frame.radius),
    paint: {
      area: (id: string) => (territoryById.has(id) ? territory(territoryById.get(id)!) : state(id)),
      line: (kind: 'coasts' | 'borders' | 'dotted'): Attributes =>
        kind === 'dotted'
          ? {
              ...stroke,
              'stroke-width': lines.dotted * unit,
              'stroke-dasharray': `${to3(0.1 * unit)} ${to3(lines.gap * unit)}`,
              'stroke-linecap': 'round',
            }
          : { ...stroke, 'stroke-width': lines.border * unit },
      marker: (id: string): Attributes => {
        const [cx, cy] = frame.marker(id);
        return {
          ...named(id),
          fill: fill(id, marker),
          cx,
          cy,
          r: frame.radius,
          stroke: statuses.get(id) === 'no-action' || !isShown(id) ? palette.border : palette.surface,
          'stroke-width': lines.marker * unit,
        };
      },
      layer: () => ({}),
    },
  };
}

/** A path, which more programs clip by than by a rectangle with round corners. */
function rectangle(x: number, { y, width, height }: Area, corner = 0): string {
  const [across, down, r] = [to3(width - 2 * corner), to3(height - 2 * corner), to3(corner)];
  const arc = (dx: number, dy: number) => (r ? `a${r},${r} 0 0 1 ${dx},${dy}` : '');
  return `M${to3(x + r)},${to3(y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}

/** A State too small for its outline to be seen has a circle round it instead. In units of the surface. */
const SEEN = 90;

function spotOf(state: string, frame: Frame, unit: number, outlines: Outlines): string {
  const [left, top, right, bottom] = homeOf(state);
  const large = Math.max(right - left, bottom - top) > SEEN * unit;
  return large ? ringOf(state, frame, outlines) : circle(pointOf(state, frame), (SEEN / 2) * unit);
}

/** To be seen from the back of a room. */
const WIDE_RING = 8;

const ring = (d: string, width: number, { surface, accent }: Palette): SceneNode =>
  node(
    'g',
    { fill: 'none' },
    node('path', { d, stroke: surface, 'stroke-width': 2 * width }),
    node('path', { d, stroke: accent, 'stroke-width': width }),
  );

export const pledgedLine = ({ accent }: Palette, unit: number): Attributes => ({
  fill: 'none',
  stroke: accent,
  'stroke-width': to3(2 * unit),
  'stroke-dasharray': `${to3(4 * unit)} ${to3(2.5 * unit)}`,
});

function brokenLines(
  states: readonly string[],
  frame: Frame,
  unit: number,
  outlines: Outlines,
  palette: Palette,
): SceneNode | undefined {
  if (!states.length) return undefined;
  const lineOf = (state: string) =>
    node('path', { d: ringOf(state, frame, outlines, frame.radius + 2 * unit) });
  return node('g', pledgedLine(palette, unit), states.map(lineOf));
}
