/**
 * The surface on which pictures and slides are laid out. Distances are in the picture's own units, from the edge at
 * which its language begins to read; the surface turns them into places of the plane.
 */
import type { Status, Tally } from '../model/dataset.js';
import { countOf, statuses } from '../model/tally.js';
import { edgeOf, fillOf, hatch } from './hatch.js';
import { group, node, type Attributes, type SceneNode, type Value } from './node.js';
import { fromRight, wrap, type Measure } from './text.js';
import type { Palette } from './theme.js';

interface SurfaceOptions {
  readonly palette: Palette;
  readonly dir: 'ltr' | 'rtl';
  readonly measure: Measure;
  /** From stripe to stripe. */
  readonly hatch: number;
  /** The smallest type that can be read. */
  readonly small: number;
}

/** Programs that draw SVG files know few weights. */
type Weight = 400 | 700;
type Anchor = 'start' | 'middle' | 'end';

export interface Type {
  size?: number;
  weight?: Weight;
  fill?: string;
  anchor?: Anchor;
  /** Makes the text smaller until it is no wider than this, but never smaller than can be read. */
  max?: number;
  status?: Status;
  count?: number;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;

export class Surface {
  readonly palette: Palette;
  readonly mirrored: boolean;
  readonly #hatch: SceneNode;

  constructor(
    readonly width: number,
    readonly margin: number,
    readonly look: SurfaceOptions,
  ) {
    this.palette = look.palette;
    this.mirrored = look.dir === 'rtl';
    this.#hatch = hatch(look.hatch, look.palette);
  }

  get inner(): number {
    return this.width - 2 * this.margin;
  }

  /** The left edge of something so wide that begins at `x`. */
  left(x: number, width = 0): number {
    return this.mirrored ? this.width - x - width : x;
  }

  measure(text: string, size: number, weight: Weight = 400): number {
    return this.look.measure(text, weight) * size;
  }

  /** The size at which a text is no wider than `max`, from `size` down to what can be read. */
  fit(text: string, max: number, size: number, weight: Weight = 400): number {
    return Math.max(this.look.small, Math.min(size, (size * max) / (this.measure(text, size, weight) || 1)));
  }

  lines(text: string, width: number, size: number, weight: Weight = 400): string[] {
    return wrap(text, width / size, piece => this.look.measure(piece, weight));
  }

  text(x: number, y: number, text: string, type: Type = {}): SceneNode {
    const { size = this.look.small, weight = 400, fill = this.palette.text, anchor = 'start', max } = type;
    return node(
      'text',
      {
        x: this.left(x),
        y,
        'font-size': max === undefined ? size : this.fit(text, max, size, weight),
        'font-weight': weight,
        fill,
        'text-anchor': this.mirrored ? OPPOSITE[anchor] : anchor,
        'data-status': type.status,
        'data-count': type.count,
      },
      this.mirrored ? fromRight(text) : text,
    );
  }

  /** A text in lines; `bottom` is where the next thing may begin. */
  paragraph(
    x: number,
    top: number,
    text: string,
    width: number,
    type: Type & { leading?: number } = {},
  ): { art: SceneNode; bottom: number } {
    const { size = this.look.small, weight = 400, leading = 1.28 } = type;
    const lines = this.lines(text, width, size, weight);
    return {
      art: group(
        lines.map((line, row) =>
          this.text(x, top + size * (0.98 + row * leading), line, { ...type, max: width }),
        ),
      ),
      bottom: top + size * leading * lines.length,
    };
  }

  /** A short text on one line, as large as fits, or on two where it would be too small. */
  label(x: number, y: number, text: string, max: number, type: Type = {}): SceneNode {
    const { size = this.look.small, weight = 400 } = type;
    const small = Math.max(this.look.small, size * 0.72);
    const one = this.measure(text, small, weight) <= max;
    const lines = one ? [text] : this.lines(text, max, small, weight);
    return group(
      lines.map((line, row) =>
        this.text(x, y + row * small * 1.15, line, { ...type, size: one ? size : small, max }),
      ),
    );
  }

  box(x: number, y: number, width: number, height: number, fill: Value, more: Attributes = {}): SceneNode {
    const wide = Math.max(0, width);
    return node('rect', { x: this.left(x, wide), y, width: wide, height, fill, ...more });
  }

  /** The fill of a status. */
  fill(status: Status): Value {
    return fillOf(status, this.palette, this.#hatch);
  }

  /** A rectangle of a status, with its edge. */
  piece(status: Status, { x, y, width, height }: Area, edge: number, rx?: number): SceneNode {
    const stroke = edgeOf(status, this.palette);
    return this.box(x, y, width, height, this.fill(status), { stroke, 'stroke-width': edge, rx });
  }

  /** A square of a status, as legends have it. */
  swatch(x: number, y: number, side: number, status: Status): SceneNode {
    return this.piece(status, { x, y, width: side, height: side }, side / 18, side / 8);
  }

  /** One bar in three parts, its whole width for all States counted. */
  bar(counts: Tally, { x, y, width, height }: Area, edge: number): SceneNode {
    let start = x;
    return group(
      statuses.map(status => {
        const part = (width * countOf(counts, status)) / (counts.total || 1);
        const from = start;
        start += part;
        return part ? this.piece(status, { x: from, y, width: part, height }, edge) : undefined;
      }),
    );
  }

  /** A broken line from point to point: of what has not happened. */
  dashed(points: readonly (readonly [x: number, y: number])[], stroke: string, width: number): SceneNode {
    return node('path', {
      d: `M${points.map(([x, y]) => `${this.left(x)},${y}`).join('L')}`,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': `${width * 2} ${width * 1.5}`,
    });
  }

  /** The transform from the unit square to an area. */
  stretch({ x, y, width, height }: Area): string {
    return `translate(${this.left(x)} ${y}) scale(${this.mirrored ? -width : width} ${height})`;
  }
}
