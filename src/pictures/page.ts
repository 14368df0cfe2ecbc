/** A column of text and drawings, from the top down. */
import type { Localizer } from '../i18n/localizer.js';
import type { SceneNode } from '../scene/node.js';
import { Surface, type Type } from '../scene/surface.js';
import { estimate } from '../scene/text.js';
import type { Palette } from '../scene/theme.js';

export const WIDTH = 1200;
export const MARGIN = 28;
export const INNER = WIDTH - 2 * MARGIN;

export class Page extends Surface {
  readonly parts: SceneNode[] = [];
  /** Top of the next part. */
  y = MARGIN;

  constructor({ dir }: Localizer, palette: Palette) {
    super(WIDTH, MARGIN, { palette, dir, measure: estimate, hatch: 6.5, small: 12 });
  }

  add(...parts: SceneNode[]): void {
    this.parts.push(...parts);
  }

  space(height: number): void {
    this.y += height;
  }

  /** Lines from one margin to the other. */
  write(text: string, type: Type & { size: number }): void {
    const { art, bottom } = this.paragraph(MARGIN, this.y, text, INNER, { ...type, leading: 1.42 });
    this.add(art);
    this.y = bottom;
  }
}
