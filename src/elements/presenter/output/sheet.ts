/** The surface a slide is drawn on, on screen, in a file and on paper alike: 1080 units high. */
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import type { MessageKey } from '../../../i18n/en.js';
import type { Localizer, Values } from '../../../i18n/localizer.js';
import { Surface } from '../../../scene/surface.js';
import type { SlidePalette } from '../slide-palette.js';
import type { LinkCode } from './link-code.js';
import { ems } from './measure-text.js';

/** Everything that a slide is drawn from. */
export interface SlideContext {
  readonly localizer: Localizer;
  /** The language of a subtitle with the slide's title and figures. */
  readonly second?: Localizer | undefined;
  readonly dataset: Dataset;
  readonly date: CalendarDate;
  /** The reader's own day, for what is still to come. */
  readonly today: CalendarDate;
  readonly palette: SlidePalette;
  readonly font: string;
  /** Data older than this many days are called old. */
  readonly staleAfter: number;
  /** The code that takes phones to the talk's address. */
  readonly code?: LinkCode | undefined;
}

export const HEIGHT = 1080;
/** Nothing is smaller than 1/40 of the height; the rest is for rounding. */
export const SMALL = HEIGHT / 40 + 0.5;
export const MARGIN = 72;

/** Day, month and year, as the languages with spaces write them: 1er mai 2022, 4 de mayo de 2022, 4 мая 2022 года. */
const DATES = /\b\d{1,2}(?:er)? (?:de )?[\p{L}/]+(?: [\p{L}/]+)? \d{4}(?: года)?/gu;

type ParagraphType = Parameters<Surface['paragraph']>[4];

export class Sheet extends Surface {
  /** Title and figures in a second language. */
  subtitle: { readonly text: string; readonly dir: 'ltr' | 'rtl' } | undefined;

  constructor(
    readonly context: SlideContext,
    readonly pixelWidth: number,
    readonly pixelHeight: number,
    /** Such as `3 / 8`. */
    readonly place = '',
  ) {
    const { palette, font, localizer } = context;
    const measure = (text: string, weight: number) => ems(text, weight, font);
    super((pixelWidth * HEIGHT) / pixelHeight, MARGIN, {
      palette,
      dir: localizer.dir,
      measure,
      hatch: 22, // stripes broad enough for a video call
      small: SMALL,
    });
  }

  /** No line ends inside a date, or between figures such as 48 / 17 / 132. */
  override lines(text: string, width: number, size: number, weight: 400 | 700 = 400): string[] {
    const held = text
      .replace(DATES, date => date.replaceAll(' ', '\u00a0'))
      .replaceAll(' / ', '\u00a0\u2044\u00a0'); // a line may end after a common slash
    return super.lines(held, width, size, weight).map(line => line.replaceAll('\u00a0\u2044\u00a0', ' / '));
  }

  /** As few lines as `lines`, of about the same length: a word that is left alone at the end looks like a fault. */
  evenLines(text: string, width: number, size: number, weight: 400 | 700 = 400): string[] {
    let best = this.lines(text, width, size, weight);
    let [low, high] = [width / best.length, width];
    while (high - low > size) {
      const middle = (low + high) / 2;
      const lines = this.lines(text, middle, size, weight);
      if (lines.length > best.length) low = middle;
      else [best, high] = [lines, middle];
    }
    return best;
  }

  /** A paragraph is set narrower rather than with one short word in its last line. */
  override paragraph(x: number, top: number, text: string, width: number, type: ParagraphType = {}) {
    const { size = SMALL, weight = 400 } = type;
    const wide = (lines: readonly string[]) => lines.map(line => this.measure(line, size, weight));
    const widths = wide(this.lines(text, width, size, weight));
    const alone = widths.length > 1 && widths.at(-1)! < width / 4;
    const even = alone ? Math.max(...wide(this.evenLines(text, width, size, weight))) + 1 : width;
    return super.paragraph(x, top, text, Math.min(width, even), type);
  }

  /** Paragraphs one under the other, so far `apart`; `bottom` is where the last one ends. */
  paragraphs(
    x: number,
    top: number,
    texts: readonly string[],
    width: number,
    type: ParagraphType,
    apart = 0,
  ) {
    let y = top;
    const art = texts.map(text => {
      const drawn = this.paragraph(x, y, text, width, type);
      y = drawn.bottom + apart;
      return drawn.art;
    });
    return { art, bottom: texts.length ? y - apart : top };
  }

  msg(key: MessageKey, values?: Values): string {
    return this.context.localizer.msg(key, values);
  }
}
