/**
 * What the map does for a reader who acts on it by pointer, finger or key, and what it then shows. Loaded when the
 * reader comes near, or where a State is selected.
 */
import { nothing, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../core/adopted-styles.js';
import { mapAnswers } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import { namesInOrder } from '../../i18n/search/states-by-name.js';
import type { Status } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { standing } from '../../model/status.js';
import { Announcer } from '../../ui/announcer.js';
import { stateSentence } from '../../ui/sources/dates-of-state.js';
import { stateDatesStyles } from '../../ui/sources/date-list.js';
import { tooltipStyles } from '../../ui/tooltip/tooltip.js';
import { frameOf } from '../../world/framing.js';
import { anchor } from '../../world/anchors.js';
import { FullScreen } from './controls/full-screen.js';
import { LegendPreview } from './controls/legend-preview.js';
import { MapControls, type ControlsHost } from './controls/map-controls.js';
import { sheet } from './controls/sheet.js';
import { marks } from './drawing/marks.js';
import type { TabStop } from './drawing/tab-stop.js';
import type { WorldShapes } from './drawing/world-shapes.js';
import { interactionStyles } from './interaction-styles.js';
import { FocusMoves } from './pointer/focus-moves.js';
import type { Place } from './pointer/place.js';
import { Pointing } from './pointer/pointing.js';
import { tooltipContent } from './pointer/tooltip-content.js';

addMessages({ en: mapAnswers });

export interface InteractionHost extends ControlsHost {
  /** The site's own page about a State, if it has named one. */
  readonly pageOf: (state: string) => string | undefined;
  /** The reader chose a State, or lets go of it. */
  choose(state: string | null): void;
  /** Makes a State the tab stop. */
  stopAt(state: string): void;
}

export class Interaction {
  readonly pointing: Pointing;
  readonly controls: MapControls;
  readonly announcer: Announcer;
  readonly preview: LegendPreview;
  readonly fullScreen: FullScreen;
  readonly #host: InteractionHost;
  readonly #shapes: WorldShapes;
  readonly #stop: TabStop;
  readonly #moves = new FocusMoves();

  constructor(host: InteractionHost, shapes: WorldShapes, stop: TabStop) {
    this.#host = host;
    this.#shapes = shapes;
    this.#stop = stop;
    host.view.frameBy(frameOf);
    this.announcer = new Announcer(host);
    this.pointing = new Pointing(host, host.view);
    const find = {
      goTo: (state: string) => this.#goTo(state),
      describe: (state: string) => this.#describe(state),
    };
    this.controls = new MapControls(host, find, this.announcer);
    this.fullScreen = new FullScreen(host, this.announcer, () => this.pointing.drop());
    this.preview = new LegendPreview(host, host.renderRoot.querySelector('.legend')!);
    host.addController(this);
  }

  hostConnected(): void {
    adoptMoreStyles(this.#host.shadowRoot!, [stateDatesStyles, tooltipStyles, interactionStyles]);
  }

  /** Marks on the map. */
  marks(): unknown {
    const { selected, shown, view } = this.#host;
    const status = selected ? this.#statusOf(selected) : undefined;
    const pointed = this.pointing.place;
    const isQuiet = !!selected && shown.among.has(selected);
    return marks(view.frame, this.#shapes, { selected, status, pointed, isQuiet, inset: view.inset });
  }

  tooltip(): unknown {
    const { place } = this.pointing;
    return place ? this.#content(place) : nothing;
  }

  sheet(): unknown {
    const { touched } = this.pointing;
    return touched ? sheet(this.#content(touched), this.#host.shown.localizer, this.#closeSheet) : nothing;
  }

  #content(place: Place): TemplateResult {
    const { shown, pageOf } = this.#host;
    return tooltipContent(place, shown.dataset, shown.date, shown.localizer, pageOf);
  }

  readonly #closeSheet = (): void => {
    this.pointing.touch(undefined);
    this.#host.choose(null);
  };

  #statusOf(state: string): Status {
    const { dataset, date } = this.#host.shown;
    return standing(recordOf(dataset, state)!, date);
  }

  #describe(state: string): { status: Status; words: string } {
    const status = this.#statusOf(state);
    return { status, words: this.#host.shown.localizer.status(status) };
  }

  /** Selects a State that was searched for and shows it from near. */
  #goTo(state: string): void {
    const host = this.#host;
    if (state !== host.selected) host.choose(state);
    host.view.fly(host.view.frameOf([state]));
    this.#show(state);
    this.announcer.say(() => {
      const { dataset, date, localizer } = host.shown;
      return stateSentence(recordOf(dataset, state)!, date, dataset.treaty, localizer);
    }, 0);
  }

  /** A State was chosen by its name below the map. */
  chooseByName(state: string): void {
    this.#host.choose(state);
    this.#show(this.#host.selected ? state : undefined);
  }

  /** Shows a State's dates, on a narrow map below it. */
  #show(state: string | undefined): void {
    if (this.#host.view.isNarrow) this.pointing.touch(state);
    else this.pointing.pin(state);
  }

  /** Answers an event. `target`: where it was heard. */
  hear(event: Event, target: EventTarget | null): void {
    const { pointing } = this;
    switch (event.type) {
      case 'pointerdown':
        return pointing.press(event as PointerEvent);
      case 'pointermove':
        return pointing.move(event as PointerEvent, target);
      case 'pointerleave':
        return pointing.leave();
      case 'click':
        return pointing.click(event as MouseEvent, target);
      case 'keydown':
        if (this.#key(event as KeyboardEvent)) event.preventDefault();
        return;
      case 'focusin':
        this.preview.ready(event);
        return this.#focusIn();
      case 'focusout':
        return pointing.focus(undefined);
      default:
        this.preview.ready(event);
        this.controls.ready();
    }
  }

  /** False where the key means nothing to the map. */
  #key(event: KeyboardEvent): boolean {
    const { key } = event;
    const host = this.#host;
    const { state } = this.#stop;
    if (key === 'Enter' || (key === ' ' && !this.#moves.isTyping(event))) {
      host.choose(state);
      this.pointing.pin(host.selected ? state : undefined);
      return true;
    }
    if (key === 'Escape') {
      if (host.selected) host.choose(null);
      return false;
    }
    if (this.controls.key(event, state)) return true;
    const next = this.#moves.next(event, state, host.shown.localizer);
    if (!next) return false;
    host.stopAt(next);
    host.view.reveal(anchor(next));
    this.#stop.focus();
    return true;
  }

  #focusIn(): void {
    const { shown, renderRoot } = this.#host;
    this.controls.ready();
    this.#stop.announcePosition(namesInOrder(shown.localizer));
    // A press of the pointer focuses too, and is answered as what it is.
    if (renderRoot.querySelector('.map > svg :focus-visible')) this.pointing.focus(this.#stop.state);
  }
}
