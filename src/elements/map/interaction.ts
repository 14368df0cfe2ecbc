/**
 * What the map does for a reader who acts on it by pointer, finger or key, and what it then shows. Loaded when the
 * reader comes near, or where a State is selected.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../core/adopted-styles.js';
import { mapAnswers } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import { namesInOrder } from '../../i18n/search/states-by-name.js';
import { recordOf } from '../../model/document/assemble.js';
import { Announcer } from '../../ui/announcer.js';
import { stateSentence } from '../../ui/sources/dates-of-state.js';
import { stateDatesStyles } from '../../ui/sources/date-list.js';
import { tooltipStyles } from '../../ui/tooltip/tooltip.js';
import { frameOf } from '../../world/framing.js';
import { anchor } from '../../world/anchors.js';
import { FullScreen } from './controls/full-screen.js';
import { LegendPreview } from './controls/legend-preview.js';
import { MapControls } from './controls/map-controls.js';
import { marks } from './drawing/marks.js';
import { selectedName, selectedNameStyles } from './drawing/selected-name.js';
import type { TabStop } from './drawing/tab-stop.js';
import { interactionStyles } from './interaction-styles.js';
import type { MapHost } from './map-host.js';
import { FocusMoves } from './pointer/focus-moves.js';
import { Pointing } from './pointer/pointing.js';
import { tooltipContent } from './pointer/tooltip-content.js';

addMessages({ en: mapAnswers });

export class Interaction {
  readonly pointing: Pointing;
  readonly controls: MapControls;
  readonly announcer: Announcer;
  readonly preview: LegendPreview;
  readonly #fullScreen: FullScreen;
  readonly #host: MapHost;
  readonly #stop: TabStop;
  readonly #moves = new FocusMoves();

  constructor(host: MapHost, stop: TabStop) {
    this.#host = host;
    this.#stop = stop;
    host.view.frameBy(frameOf);
    this.announcer = new Announcer(host);
    this.pointing = new Pointing(host);
    this.controls = new MapControls(host, this.announcer, state => this.#goTo(state));
    this.#fullScreen = new FullScreen(host, this.announcer, () => this.pointing.drop());
    this.preview = new LegendPreview(host);
    adoptMoreStyles(host.shadowRoot!, [
      stateDatesStyles,
      tooltipStyles,
      interactionStyles,
      selectedNameStyles,
    ]);
  }

  /** Over the map. */
  marks(): unknown {
    return marks(this.#host, this.pointing.place);
  }

  /** On the map; what a finger chose is said below it. */
  onMap(): unknown {
    return [this.#fullScreen.button(), this.pointing.touched ? nothing : selectedName(this.#host)];
  }

  tooltip(): unknown {
    const { place } = this.pointing;
    return place ? tooltipContent(place, this.#host) : nothing;
  }

  /** What a finger chose, below the map: a tooltip would lie under the finger and hide much of the map. */
  sheet(): TemplateResult | typeof nothing {
    const { touched } = this.pointing;
    if (!touched) return nothing;
    const { shown, within } = this.#host;
    const { localizer } = shown;
    const label = localizer.msg('closeSheet');
    return html`<div class="sheet" part="sheet" role="group" aria-label=${localizer.msg('state')}>
      <div class=${within ? 'line' : ''}>${tooltipContent(touched, this.#host)}</div>
      <button type="button" class="close" aria-label=${label} @click=${this.#closeSheet}></button>
    </div>`;
  }

  readonly #closeSheet = (): void => {
    this.pointing.touch(undefined);
    this.#host.toggleState(null);
  };

  /** Selects a State that was searched for and shows it from near. */
  #goTo(state: string): void {
    const host = this.#host;
    if (state !== host.selected) host.toggleState(state);
    host.view.fly(host.view.frameOf([state]));
    this.#show(state);
    this.announcer.say(() => {
      const { dataset, date, localizer } = host.shown;
      return stateSentence(recordOf(dataset, state)!, date, dataset.treaty, localizer);
    }, 0);
  }

  /** A State was chosen by its name below the map. */
  chooseByName(state: string): void {
    this.#host.toggleState(state);
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
      host.toggleState(state);
      this.pointing.pin(host.selected ? state : undefined);
      return true;
    }
    if (key === 'Escape') {
      if (host.selected) host.toggleState(null);
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
