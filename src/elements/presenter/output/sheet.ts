/**
 * The surface a slide is drawn on, on screen, in a file and on paper alike. A slide reckons in units of which
 * the height has 1080, from the edge where its language begins to read; the sheet turns both into the plane.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { CalendarDate, Dataset, Status } from '../../../model/dataset.js';
import type { MessageKey } from '../../../i18n/en.js';
import type { Speaker, Values } from '../../../i18n/localizer.js';
import { breakLines, ems } from './measure-text.js';
import type { Palette } from '../palettes.js';

/** What slides are made from. */
export interface Matter {
  readonly speaker: Speaker;
  readonly dataset: Dataset;
  readonly date: CalendarDate;
  /** The reader's own day, for what is still to come. */
  readonly today: CalendarDate;
  readonly palette: Palette;
  readonly font: string;
  /** Data older than this many days are called old. */
  readonly staleAfter: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Type {
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: Anchor;
  /** Makes the text smaller until it is no wider than this, but never smaller than can be read. */
  max?: number;
  status?: Status;
  count?: number;
}

export const HEIGHT = 1080;
/** Nothing is smaller than 1/40 of the height; the rest is for rounding. */
export const SMALL = HEIGHT / 40 + 0.5;
export const MARGIN = 72;

let sheets = 0;

export class Sheet {
  /** Width in units. */
  readonly width: number;
  /** Pixels to the unit. */
  readonly scale: number;
  readonly hatch = `hatch-${++sheets}`;

  constructor(
    readonly matter: Matter,
    readonly pixelWidth: number,
    readonly pixelHeight: number,
    /** Such as `3 / 8`. */
    readonly place = '',
  ) {
    this.scale = pixelHeight / HEIGHT;
    this.width = pixelWidth / this.scale;
  }

  get inner(): number {
    return this.width - 2 * MARGIN;
  }

  get mirrored(): boolean {
    return this.matter.speaker.dir === 'rtl';
  }

  say(key: MessageKey, values?: Values): string {
    return this.matter.speaker.say(key, values);
  }

  /** From units to pixels, rounded to what still matters. */
  px(units: number): number {
    return Math.round(units * this.scale * 100) / 100;
  }

  /** The left edge in pixels of something so wide that begins at `x`. */
  left(x: number, width = 0): number {
    return this.px(this.mirrored ? this.width - x - width : x);
  }

  /** The width of a text in units. */
  measure(text: string, size: number, weight = 400): number {
    return ems(text, weight, this.matter.font) * size;
  }

  /** The size at which a text is no wider than `max`, from `size` down to what can be read. */
  fit(text: string, max: number, size: number, weight = 400): number {
    return Math.max(SMALL, Math.min(size, (size * max) / (this.measure(text, size, weight) || 1)));
  }

  lines(text: string, width: number, size: number, weight = 400): string[] {
    return breakLines(text, width / size, weight, this.matter.font, this.matter.speaker.code);
  }

  text(x: number, y: number, text: string, type: Type = {}): SVGTemplateResult {
    const { weight = 400, fill = this.matter.palette.text, anchor = 'start', status, count } = type;
    const size =
      type.max === undefined ? (type.size ?? SMALL) : this.fit(text, type.max, type.size ?? SMALL, weight);
    return svg`<text
      x=${this.left(x)}
      y=${this.px(y)}
      font-size=${this.px(size)}
      font-weight=${weight}
      fill=${fill}
      text-anchor=${anchor}
      data-status=${status ?? nothing}
      data-count=${count ?? nothing}
    >${text}</text>`;
  }

  /** A text in lines; `bottom` is where the next thing may begin. */
  paragraph(
    x: number,
    top: number,
    text: string,
    width: number,
    type: Type & { leading?: number } = {},
  ): { art: SVGTemplateResult; bottom: number } {
    const { size = SMALL, weight = 400, leading = 1.28 } = type;
    const lines = this.lines(text, width, size, weight);
    return {
      art: svg`${lines.map((line, row) => this.text(x, top + size * (0.98 + row * leading), line, { ...type, max: width }))}`,
      bottom: top + size * (leading * lines.length),
    };
  }

  /** A short text on one line, or on two where it would be too small; the first line's size is the largest that fits. */
  label(x: number, y: number, text: string, max: number, type: Type = {}): SVGTemplateResult {
    const { size = SMALL, weight = 400 } = type;
    const small = Math.max(SMALL, size * 0.72);
    const one = this.measure(text, small, weight) <= max;
    const lines = one ? [text] : this.lines(text, max, small, weight);
    return svg`${lines.map((line, row) =>
      this.text(x, y + row * small * 1.15, line, { ...type, size: one ? size : small, max }),
    )}`;
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    edge?: string,
    edgeWidth = 2.5,
    round = 0,
  ) {
    return svg`<rect
      x=${this.left(x, width)}
      y=${this.px(y)}
      width=${this.px(Math.max(0, width))}
      height=${this.px(height)}
      rx=${round ? this.px(round) : nothing}
      fill=${fill}
      stroke=${edge ?? nothing}
      stroke-width=${edge ? this.px(edgeWidth) : nothing}
    ></rect>`;
  }

  /** What a status is filled with: the signatories are hatched. */
  fill(status: Status): string {
    const { palette } = this.matter;
    return { party: palette.party, signatory: `url(#${this.hatch})`, 'no-action': palette.noAction }[status];
  }

  /** The edge that goes with that fill. */
  edge(status: Status): string {
    const { palette } = this.matter;
    return { party: palette.party, signatory: palette.signatory, 'no-action': palette.outline }[status];
  }

  /** A square of a status, as legends have it. */
  swatch(x: number, y: number, side: number, status: Status): SVGTemplateResult {
    return this.box(x, y, side, side, this.fill(status), this.edge(status), 3, side / 8);
  }
}

/** Stripes broad enough for a video call. `period` in pixels. */
export const hatching = (id: string, period: number, { signatory, hatch }: Palette): SVGTemplateResult =>
  svg`<pattern id=${id} width=${period} height=${period} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width=${period} height=${period} fill=${signatory}></rect>
    <rect width=${period * 0.42} height=${period} fill=${hatch}></rect>
  </pattern>`;
