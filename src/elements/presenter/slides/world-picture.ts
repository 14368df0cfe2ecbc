/** The world inside a slide: strong coasts, broad hatching, a ring round the State that is spoken of. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { CalendarDate, Status } from '../../../model/dataset.js';
import { standing } from '../../../model/status.js';
import { anchor, bounds, HEIGHT, markers, territories, WIDTH } from '../../../world/index.js';
import { fine as outlines } from '../../../world/fine.js';
import { Frame, type Box } from '../../../world/frame.js';
import { ringOf } from '../../map/place.js';
import { hatching, type Sheet } from '../output/sheet.js';

export interface View {
  /** The part of the world, in map units. */
  box: Box;
  /** Where it stands on the sheet, in units. */
  x: number;
  y: number;
  width: number;
  height: number;
  date?: CalendarDate;
  /** States that are not shown are faint. */
  shown?: (state: string, status: Status) => boolean;
  /** The State that is spoken of. */
  spot?: string | undefined;
}

/** The box, grown on its shorter side until it has the proportions of its place. */
function grown([x, y, width, height]: Box, ratio: number): Box {
  if (width / height < ratio) {
    const wider = height * ratio;
    return [x - (wider - width) / 2, y, wider, height];
  }
  const taller = width / ratio;
  return [x, y - (taller - height) / 2, width, taller];
}

/** Markers that can be seen at the back: larger yet where the map is zoomed, and there is room. */
class StrongFrame extends Frame {
  readonly #least: number;

  constructor(box: Box, unit: number) {
    super(box);
    this.#least = unit * (this.scale > 0.6 ? 6.2 : 10);
  }

  override get radius(): number {
    return Math.max(super.radius, this.#least);
  }
}

/** How much of the world's width is seen around one State, at the least. */
const AROUND = 0.16;

/** What is shown of a State: its marker where it has one, for its largest island may lie far off. */
function extent(state: string): readonly [number, number, number, number] {
  const marker = markers.get(state);
  return marker ? [marker.ax, marker.ay, marker.ax, marker.ay] : bounds(state);
}

/** The part of the world around a State, of these proportions; never more than the world. */
export function around(state: string, ratio: number): Box {
  const [left, top, right, bottom] = extent(state);
  const wanted = Math.max(WIDTH * AROUND, (right - left) * 1.7, (bottom - top) * 1.7 * ratio);
  const width = Math.min(wanted, WIDTH, HEIGHT * ratio);
  const height = width / ratio;
  const within = (middle: number, size: number, all: number) =>
    Math.max(0, Math.min(middle - size / 2, all - size));
  return [
    within((left + right) / 2, width, WIDTH),
    within((top + bottom) / 2, height, HEIGHT),
    width,
    height,
  ];
}

/** The part of the world that holds these States' main parts. */
export function holding(states: Iterable<string>): Box {
  const all = [...states].map(extent);
  const [left, top] = [Math.min(...all.map(box => box[0])), Math.min(...all.map(box => box[1]))];
  const [right, bottom] = [Math.max(...all.map(box => box[2])), Math.max(...all.map(box => box[3]))];
  const edge = Math.max(right - left, bottom - top) * 0.05;
  return [left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge];
}

export function worldPicture(sheet: Sheet, view: View): SVGTemplateResult {
  const { dataset, palette, date: today } = sheet.matter;
  const { date = today, shown = () => true, spot } = view;
  const box = grown(view.box, view.width / view.height);
  /** Map units to one unit of the slide. */
  const unit = box[2] / view.width;
  const frame = new StrongFrame(view.box, unit);
  const wide = `${sheet.hatch}-w`;
  const fine = `${sheet.hatch}-f`;
  const looks = new Map(
    dataset.states.map(record => {
      const status = standing(record, date);
      return [record.iso3, { status, faint: !shown(record.iso3, status) }] as const;
    }),
  );
  const shapes = outlines.shapes();
  const fill = (status: Status, hatch: string) =>
    status === 'signatory' ? `url(#${hatch})` : status === 'party' ? palette.party : palette.noAction;
  const area = ({ id, owner, fill: own }: (typeof territories)[number]) => {
    const look = own === 'state' && owner ? looks.get(owner) : undefined;
    return svg`<path
      d=${shapes.get(id)}
      fill=${look ? fill(look.status, wide) : palette.territory}
      opacity=${(look ? look.faint : spot) ? 0.25 : nothing}
    ></path>`;
  };
  const state = ([id, d]: readonly [string, string]) => {
    const { status, faint } = looks.get(id)!;
    return svg`<path
      d=${d}
      data-state=${id}
      data-status=${status}
      fill=${fill(status, wide)}
      opacity=${faint ? 0.28 : nothing}
    ></path>`;
  };
  const circle = (id: string) => {
    const { status, faint } = looks.get(id)!;
    const [x, y] = frame.marker(id);
    return svg`<circle
      cx=${x}
      cy=${y}
      r=${frame.radius}
      data-state=${id}
      data-status=${status}
      fill=${fill(status, fine)}
      stroke=${status === 'no-action' ? palette.outline : palette.surface}
      stroke-width=${(status === 'no-action' ? 2.4 : 1.8) * unit}
      opacity=${faint ? 0.3 : nothing}
    ></circle>`;
  };
  return svg`<svg
    x=${sheet.left(view.x, view.width)}
    y=${sheet.px(view.y)}
    width=${sheet.px(view.width)}
    height=${sheet.px(view.height)}
    viewBox=${box.map(side => Math.round(side * 100) / 100).join(' ')}
    overflow="hidden"
    stroke-linejoin="round"
  >
    <defs>${hatching(wide, 17 * unit, palette)}${hatching(fine, 8 * unit, palette)}</defs>
    <rect x=${box[0]} y=${box[1]} width=${box[2]} height=${box[3]} fill=${palette.ocean}></rect>
    <g>${territories.map(area)}${[...shapes].filter(([id]) => looks.has(id)).map(state)}</g>
    <g fill="none" stroke=${palette.outline}>
      <path d=${outlines.innerBorders()} stroke-width=${1.7 * unit}></path>
      <path d=${outlines.coasts()} stroke-width=${2 * unit}></path>
      <path d=${outlines.dottedLines()} stroke-width=${3 * unit} stroke-linecap="round" stroke-dasharray=${`${0.2 * unit} ${5.5 * unit}`}></path>
    </g>
    <g>${[...markers.keys()].map(circle)}</g>
    ${spot ? ring(spotOf(spot, frame, unit), unit, sheet) : nothing}
  </svg>`;
}

/** A State too small for its outline to be seen has a circle round it instead. Units of the slide. */
const SEEN = 90;

function spotOf(state: string, frame: Frame, unit: number): string {
  const [left, top, right, bottom] = extent(state);
  if (Math.max(right - left, bottom - top) > SEEN * unit) return ringOf(state, frame, outlines);
  const [x, y] = markers.has(state) ? frame.marker(state) : anchor(state);
  const r = (SEEN / 2) * unit;
  return `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
}

const ring = (
  d: string,
  unit: number,
  { matter: { palette } }: Sheet,
): SVGTemplateResult => svg`<g fill="none">
    <path d=${d} stroke=${palette.surface} stroke-width=${16 * unit}></path>
    <path d=${d} stroke=${palette.accent} stroke-width=${8 * unit}></path>
  </g>`;
