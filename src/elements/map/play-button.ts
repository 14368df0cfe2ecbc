/** The button that plays the years. What plays them is loaded when a reader or the page asks for it. */
import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Stage, YearPlayer } from './play/year-player.js';

export class PlayButton implements ReactiveController {
  readonly #host: ConstructorParameters<typeof YearPlayer>[0];
  readonly #stage: Stage;
  #player: YearPlayer | undefined;
  #asked = false;

  constructor(host: ConstructorParameters<typeof YearPlayer>[0], stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    (host as ReactiveControllerHost).addController(this);
  }

  /** The page asks for it, or the group's timeline plays; where it cannot be loaded, the button will say so. */
  hostUpdated(): void {
    const { wanted, run } = this.#stage.shown();
    if (this.#asked || !(wanted || run?.playing)) return;
    this.#asked = true;
    this.#load().catch(() => undefined);
  }

  async #load(): Promise<YearPlayer> {
    const { YearPlayer } = await import('./play/year-player.js');
    this.#player ??= new YearPlayer(this.#host, this.#stage);
    this.#host.requestUpdate();
    return this.#player;
  }

  readonly toggle = async (): Promise<void> => (await this.#load()).toggle();

  /** The button, and while it plays the speeds. */
  draw(press: () => void): TemplateResult {
    const { dataset, localizer, run } = this.#stage.shown();
    const playing = !!run?.playing;
    const years = [dataset.treaty.opened, dataset.statusAsAt].map(date => date.slice(0, 4)).join('\u2013');
    return html`<div class="play">
      <button
        type="button"
        class=${playing ? 'on' : ''}
        aria-label="${localizer.msg(playing ? 'pause' : 'play')} ${years}"
        @click=${press}
      >
        ${years}
      </button>
      ${this.#player?.controls()}
    </div>`;
  }

  /** Over the map, while the years are played. */
  overlay(): unknown {
    return this.#player?.overlay();
  }
}

export const playButtonStyles = css`
  .play {
    position: absolute;
    left: 52%; /* south of Africa: Europe again and the buttons that zoom have the corners */
    inset-block-end: 8px;
    display: flex;
    gap: 6px;
    direction: ltr; /* the button stays in the corner when the speeds come */
  }
  .play > button {
    min-block-size: 34px;
    padding: 0 12px;
    border-radius: 17px;
    background: var(--_accent);
    color: var(--_surface);
    font-size: 13px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .play > button::before {
    content: '';
    display: inline-block;
    inline-size: 11px;
    block-size: 12px;
    margin-inline-end: 7px;
    vertical-align: -1px;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .play > button {
      forced-color-adjust: none;
    }
  }
  /* A narrow map has no open sea to spare: beside the buttons under it. */
  @container (width < 600px) {
    .play {
      inset: auto auto 0 0;
    }
    [dir='rtl'] .play {
      inset: auto 0 0 auto;
      flex-direction: row-reverse;
    }
  }
  @media print {
    .play {
      display: none;
    }
  }
`;
