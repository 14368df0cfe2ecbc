/**
 * What readers use on the map: the row above it, the buttons on it, the small States under it. Loaded when the map has
 * been drawn, whose style sheet keeps room for it.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import { choosing, mapControls } from '../../../i18n/en.js';
import { addMessages } from '../../../i18n/registry.js';
import type { InteractionHost } from '../interaction.js';
import { PlayButton, playButtonStyles } from '../play-button.js';
import type { Stage } from '../play/year-player.js';
import { controlBar, zoomButtons, type Search } from './control-bar.js';
import { controlStyles } from './control-styles.js';
import type { Use } from './links.js';
import { smallStates, smallStatesStyles } from './small-states.js';

addMessages({ en: { ...choosing, ...mapControls } });

type Host = InteractionHost & ConstructorParameters<typeof PlayButton>[0];

export class DrawnControls implements ReactiveController {
  readonly #host: Host;
  readonly #use: Use;
  readonly #play: PlayButton;

  constructor(host: Host, stage: Stage, use: Use) {
    this.#host = host;
    this.#use = use;
    this.#play = new PlayButton(host, stage);
    host.addController(this);
  }

  hostConnected(): void {
    adoptMoreStyles(this.#host.shadowRoot!, [controlStyles, playButtonStyles, smallStatesStyles]);
  }

  /** In the row above the map. */
  bar(search: Search | undefined): unknown {
    const { shown, wanted, region, chooseRegion } = this.#host;
    return controlBar(shown.localizer, wanted, region, chooseRegion, search, this.#use);
  }

  /** On the map. */
  onMap(): TemplateResult {
    const { shown, wanted, view } = this.#host;
    return html`${this.#play.overlay()} ${wanted.has('play') ? this.#play.draw(this.#playYears) : nothing}
    ${zoomButtons(shown.localizer, wanted, view.target === view.whole, this.#use)}`;
  }

  /** Under a narrow map. */
  strip(choose: (state: string) => void): unknown {
    const { view, shown, selected } = this.#host;
    return smallStates(view.isNarrow, shown, selected, choose);
  }

  readonly #playYears = (): Promise<void> => this.#host.attempt(this.#play.toggle);
}
