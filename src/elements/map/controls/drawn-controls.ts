/**
 * What readers use on the map: the row above it, the buttons on it, the small States under it. Loaded when the map has
 * been drawn, whose style sheet keeps room for it.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import { choosing, mapControls } from '../../../i18n/en.js';
import { addMessages } from '../../../i18n/registry.js';
import type { MapHost } from '../map-host.js';
import { playButton, playButtonStyles } from '../play/play-button.js';
import type { YearPlayer } from '../play/year-player.js';
import { controlBar, zoomButtons } from './control-bar.js';
import { controlStyles } from './control-styles.js';
import type { FindState } from './find-state.js';
import type { Use } from './map-controls.js';
import { smallStates, smallStatesStyles } from './small-states.js';

addMessages({ en: { ...choosing, ...mapControls } });

export class DrawnControls implements ReactiveController {
  readonly #host: MapHost;
  readonly #use: Use;
  /** Plays the years. Loaded when a reader or the page asks for it. */
  #player: YearPlayer | undefined;
  #asked = false;

  constructor(host: MapHost, use: Use) {
    this.#host = host;
    this.#use = use;
    adoptMoreStyles(host.shadowRoot!, [controlStyles, playButtonStyles, smallStatesStyles]);
    host.addController(this);
  }

  /** The page asks for the years, or the group's timeline plays; where they cannot be loaded, the button will say so. */
  hostUpdated(): void {
    const { speed, shared } = this.#host;
    if (this.#asked || !(speed || shared.run?.playing)) return;
    this.#asked = true;
    this.#load().catch(() => undefined);
  }

  async #load(): Promise<YearPlayer> {
    const { YearPlayer } = await import('../play/year-player.js');
    this.#player ??= new YearPlayer(this.#host);
    this.#host.requestUpdate();
    return this.#player;
  }

  readonly #play = (): Promise<void> => this.#host.attempt(async () => (await this.#load()).toggle());

  /** In the row above the map. */
  bar(finder: FindState | undefined): TemplateResult {
    return controlBar(this.#host, finder, this.#use);
  }

  /** On the map. */
  onMap(): TemplateResult {
    const player = this.#player;
    const button = this.#host.wanted.has('play')
      ? playButton(this.#host, this.#play, player?.controls())
      : nothing;
    return html`${player?.overlay()} ${button} ${zoomButtons(this.#host, this.#use)}`;
  }

  /** Under a narrow map. */
  strip(choose: (state: string) => void): TemplateResult {
    return smallStates(this.#host, choose);
  }
}
