/** All slides, or handouts, as pages for the printer. */
import { html } from 'lit';
import { fitHandouts, handout, handoutStyles } from './handout.js';
import { layOut } from './print.js';
import { slideSvg } from './slide-file.js';
import { Sheet, type Matter } from './sheet.js';
import { drawSlide, type Slide } from '../talk.js';

export class Papers {
  #takeAway: (() => void) | undefined;

  /** `matter` says what a slide is made from. Does nothing while other pages wait for the printer. */
  slides(slides: readonly Slide[], matter: (slide: Slide) => Matter): void {
    if (this.#takeAway) return;
    const pages = slides.map((slide, index) => {
      const sheet = new Sheet(matter(slide), 1280, 720, `${index + 1} / ${slides.length}`);
      const drawing = drawSlide(slide, sheet);
      return html`${slideSvg(sheet, drawing, drawing.title)}`;
    });
    this.#takeAway = layOut('slides', pages);
  }

  handouts(matters: readonly Matter[]): void {
    this.clear();
    this.#takeAway = layOut('handout', matters.map(handout), handoutStyles());
    fitHandouts(document);
  }

  clear(): void {
    this.#takeAway?.();
    this.#takeAway = undefined;
  }
}
