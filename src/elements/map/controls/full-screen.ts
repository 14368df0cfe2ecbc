/** The button that lets the map, its legend and its caption fill the screen: where the browser and the page around allow that. */
import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import type { Announcer } from '../../../ui/announcer.js';
import type { MapHost } from '../map-host.js';

/** Corners that point outward, and inward. */
const OUT = 'M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9';
const IN = 'M5 1v4H1M9 1v4h4M13 9H9v4M5 13V9H1';

export class FullScreen implements ReactiveController {
  readonly #host: MapHost;
  readonly #announcer: Announcer;
  readonly #dropTooltip: () => void;

  constructor(host: MapHost, announcer: Announcer, dropTooltip: () => void) {
    this.#host = host;
    this.#announcer = announcer;
    this.#dropTooltip = dropTooltip;
    adoptMoreStyles(host.shadowRoot!, [fullScreenStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('fullscreenchange', this.#changed);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('fullscreenchange', this.#changed);
  }

  get #isFull(): boolean {
    return this.#host.matches(':fullscreen');
  }

  button(): TemplateResult | typeof nothing {
    const { wanted, shown, ownerDocument } = this.#host;
    if (!wanted.has('fullscreen') || !ownerDocument.fullscreenEnabled) return nothing;
    const label = shown.localizer.msg(this.#isFull ? 'leaveFullScreen' : 'fullScreen');
    return html`<button
      type="button"
      class="full-screen"
      part="full-screen"
      aria-label=${label}
      title=${label}
      @click=${this.#toggle}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true"><path d=${this.#isFull ? IN : OUT}></path></svg>
    </button>`;
  }

  readonly #toggle = (): void => {
    const host = this.#host;
    const { ownerDocument } = host;
    void host.attempt(async () => {
      // Chromium hangs where a popover is put away on its way to the full screen.
      this.#dropTooltip();
      await host.updateComplete;
      await (this.#isFull ? ownerDocument.exitFullscreen() : host.requestFullscreen());
    });
  };

  /** Also by the browser's own Escape. */
  readonly #changed = (): void => {
    this.#host.requestUpdate();
    this.#announcer.say(() =>
      this.#host.shown.localizer.msg(this.#isFull ? 'inFullScreen' : 'outOfFullScreen'),
    );
  };
}

const fullScreenStyles = css`
  .full-screen {
    display: grid;
    place-content: center;
    position: absolute;
    right: 8px;
    top: 8px;
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
  }
  .zoom ~ .full-screen {
    top: 106px;
  }
  .full-screen svg {
    inline-size: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  @container (width < 600px) {
    .zoom ~ .full-screen {
      inset: auto;
      inset-block-end: 0;
      inset-inline-end: 122px;
      inline-size: 40px;
      block-size: 36px;
    }
  }
  /* Beside the buttons that zoom and the one that plays there is no room. */
  @container (width < 310px) {
    .full-screen {
      display: none;
    }
  }
  /* As wide as leaves room for legend and caption, but for a screen too low for that. */
  :host(:fullscreen) {
    display: grid;
    align-content: safe center;
    overflow: auto;
    padding: 12px max(12px, min(50vw - 300px, 50vw - (100vh - 9rem) * 1.11));
    background: var(--opic-surface, var(--_opic-surface));
  }
`;
