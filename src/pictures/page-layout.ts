/** A column of text and drawings, from the top down; from the right where the language is written so. */
import type { Speaker } from '../i18n/localizer.js';
import { colours } from './theme.js';
import { escape, tag, wrap, type Attributes } from './svg-text.js';

export const WIDTH = 1200;
export const MARGIN = 28;
export const INNER = WIDTH - 2 * MARGIN;

interface Type {
  size: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
}

export class Page {
  readonly #parts: string[] = [];
  readonly #rtl: boolean;
  /** Where the next part begins. */
  y = MARGIN;

  constructor(speaker: Speaker) {
    this.#rtl = speaker.dir === 'rtl';
  }

  add(part: string, height = 0): void {
    this.#parts.push(part);
    this.y += height;
  }

  space(height: number): void {
    this.y += height;
  }

  /** A distance from the side on which lines begin. */
  x(fromStart: number): number {
    return this.#rtl ? WIDTH - MARGIN - fromStart : MARGIN + fromStart;
  }

  line(
    text: string,
    fromStart: number,
    baseline: number,
    { size, weight, fill = colours.text, anchor = 'start' }: Type,
  ): void {
    this.add(
      tag(
        'text',
        {
          x: this.x(fromStart),
          y: baseline,
          'font-size': size,
          'font-weight': weight,
          fill,
          direction: this.#rtl ? 'rtl' : undefined,
          'text-anchor': anchor,
        },
        escape(text),
      ),
    );
  }

  /** A rectangle, at a distance from the side on which lines begin. */
  box(
    fromStart: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    more: Attributes = {},
  ): void {
    const x = this.x(fromStart) - (this.#rtl ? width : 0);
    this.add(tag('rect', { x, y, width, height, fill, ...more }));
  }

  /** What maps the unit square on a rectangle of the page. */
  stretch(fromStart: number, y: number, width: number, height: number): string {
    return `translate(${this.x(fromStart)} ${y}) scale(${this.#rtl ? -width : width} ${height})`;
  }

  paragraph(text: string, type: Type): void {
    const height = type.size * 1.42;
    for (const line of wrap(text, type.size, INNER, type.weight)) {
      this.line(line, 0, this.y + type.size, type);
      this.space(height);
    }
  }

  toString(): string {
    return this.#parts.join('\n');
  }
}
