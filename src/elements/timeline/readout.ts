/** The date shown, large, with its counts, what happened last, and the button that plays. */
import { css, html, type TemplateResult } from 'lit';
import type { CalendarDate, Tally } from '../../model/dataset.js';
import type { Localizer } from '../../i18n/localizer.js';

const PLAY = 'M8 5.2v13.6L19 12z';
const PAUSE = 'M7 5.5h3.6v13H7zM13.4 5.5H17v13h-3.6z';

interface Reading {
  asOf: CalendarDate;
  counts: Tally;
  /** The latest event by that date. */
  latest: readonly string[];
  playing: boolean;
  toggle: () => void;
}

export const reading = (
  { asOf, counts, latest, playing, toggle }: Reading,
  localizer: Localizer,
): TemplateResult => html`
  <div class="reading" part="reading">
    <button type="button" class="play" part="button" @click=${toggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${playing ? PAUSE : PLAY}></path></svg>
      <span class="unseen">${localizer.msg(playing ? 'pause' : 'play')}</span>
    </button>
    <div>
      <p class="date">${localizer.date(asOf)}</p>
      <p class="counts">
        ${(['party', 'signatory'] as const).map(
          status =>
            html`<span
              ><i class="swatch ${status}"></i>
              <b>${localizer.number(counts[status])}</b> ${localizer.msg(status, { n: counts[status] })}</span
            >`,
        )}
      </p>
    </div>
    <p class="latest">${latest.join(' · ')}</p>
  </div>
`;

export const readingStyles = css`
  .reading {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.1em 0.9em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .play {
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_surface);
  }
  .play svg {
    display: block;
    inline-size: 28px;
    margin: auto;
    fill: currentcolor;
  }
  .play:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_text));
  }
  .date {
    font-size: 22px;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    line-height: 1.35;
  }
  .counts b {
    display: inline-block;
    min-inline-size: 2ch;
    font-size: 1.2em;
    font-weight: 600;
    text-align: end;
  }
  .counts .swatch {
    vertical-align: -0.1em;
  }
  /* Room for the longest, so that nothing under it jumps while it plays. */
  .latest {
    grid-column: 1 / -1;
    min-block-size: 3em;
    padding-block-start: 0.35em;
    color: var(--_quiet);
    font-size: 14px;
  }
  @container (width < 460px) {
    .latest {
      min-block-size: 4.5em;
    }
  }
  @container (width >= 640px) {
    .reading {
      grid-template-columns: auto auto 1fr;
    }
    .latest {
      grid-column: auto;
      padding: 0;
      padding-inline-start: 1.4em;
      border-inline-start: 1px solid var(--_line);
      align-content: center;
    }
  }
  @media print {
    .play {
      display: none;
    }
  }
`;
