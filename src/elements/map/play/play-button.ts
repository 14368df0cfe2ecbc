/** The button that plays the years. */
import { css, html, type TemplateResult } from 'lit';
import type { MapHost } from '../map-host.js';

/** `speeds`: beside it, while it plays. */
export function playButton({ shown, shared }: MapHost, press: () => void, speeds: unknown): TemplateResult {
  const { dataset, localizer } = shown;
  const playing = !!shared.run?.playing;
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
    ${speeds}
  </div>`;
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
    forced-color-adjust: none;
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
`;
