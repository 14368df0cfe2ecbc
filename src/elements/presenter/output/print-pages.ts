/** All slides, or handouts, as pages for the printer: on command, and whenever the talk's own page is printed. */
import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { knownLanguages, localizerOf } from '../../../i18n/registry.js';
import { fillsPage } from '../controllers/fills-page.js';
import { forPaper } from '../../../scene/definitions.js';
import { renderScene } from '../../../ui/render-scene.js';
import { noContent } from '../slides/shared/custom-content.js';
import type { TalkStore } from '../state/talk-store.js';
import { drawSlide, type Slide } from '../talk.js';
import { fitHandouts, handout, handoutStyles } from './handout.js';
import { layOut } from './print.js';
import { Sheet, type SlideContext } from './sheet.js';
import { rootOf } from './slide-file.js';

interface Content {
  readonly slides: readonly Slide[];
  /** The context to draw a slide on paper, in the language shown or another. `withState`: its code leads to the State last shown. */
  onPaper(slide: Slide, localizer?: Localizer, withState?: boolean): SlideContext;
}

export class PrintPages implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #content: Content;
  #takeAway: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
    talk.follow((_state, _before, command) => {
      if (command.type !== 'export' || !command.what.startsWith('print')) return;
      if (command.what === 'printSlides') this.#laySlides();
      else this.#layHandouts(command.what === 'printHandouts');
      print();
    });
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #beforePrint = (): void => {
    if (fillsPage(this.#host)) this.#laySlides();
  };

  readonly #clear = (): void => {
    this.#takeAway?.();
    this.#takeAway = undefined;
  };

  /** Does nothing while other pages wait for the printer. */
  #laySlides(): void {
    if (this.#takeAway) return;
    const { slides } = this.#content;
    const pages = slides.map((slide, index) => {
      const place = `${index + 1} / ${slides.length}`;
      const sheet = new Sheet(this.#content.onPaper(slide, undefined, false), 1280, 720, place);
      const drawing = drawSlide(slide, sheet);
      return html`${renderScene(forPaper(rootOf(sheet, drawing, { 'aria-label': drawing.title })))}`;
    });
    this.#takeAway = layOut('slides', pages);
  }

  #layHandouts(every: boolean): void {
    this.#clear();
    const slide = { name: 'where', content: noContent };
    const localizers = every ? knownLanguages().flatMap(code => localizerOf(code) ?? []) : [undefined];
    const pages = localizers.map(localizer => handout(this.#content.onPaper(slide, localizer)));
    this.#takeAway = layOut('handout', pages, handoutStyles());
    fitHandouts(document);
  }
}
