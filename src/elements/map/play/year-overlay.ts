/** What stands over the map while the years are played: the year, the count, and the States that have just come. */
import { css, html, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { ringOf } from '../../../world/anchors.js';
import type { Box } from '../../../world/frame.js';
import { BELOW } from '../../../world/inset.js';
import type { MapHost } from '../map-host.js';
import type { Label } from './arrival-labels.js';

/** Year and count stand beside Europe's inset, in its corner or below the world, and not on it. */
const besideInset = (inset: Box | undefined): string =>
  inset === BELOW ? 'above' : inset ? 'over-inset' : '';

/** Hidden from screen readers, for which start and end are announced. `placeLabels` applies `.at`: strict policies refuse a style attribute. */
export function overlay(
  { shown, view, shapes }: MapHost,
  parties: number,
  labels: readonly Label[],
): TemplateResult {
  const { localizer } = shown;
  const year = shown.date.slice(0, 4);
  return html`
    <div class="years ${besideInset(view.inset)}" aria-hidden="true">
      <svg viewBox=${view.frame.box.join(' ')}>
        ${repeat(
          labels,
          ({ state }) => state,
          ({ state }) => svg`<path class="lit" d=${ringOf(state, view.frame, shapes.outlines)}></path>`,
        )}
      </svg>
      ${repeat(
        labels,
        ({ state }) => state,
        label =>
          html`<b class="arrival ${label.before ? 'before' : ''}" dir=${localizer.dir} .at=${label}
            >${label.text}</b
          >`,
      )}
      <div class="now">
        <p class="year">${keyed(year, html`<b>${year}</b>`)}</p>
        <p class="parties" dir=${localizer.dir}>
          ${keyed(parties, html`<b>${localizer.number(parties)}</b>`)}
          ${localizer.msg('party', { n: parties })}
        </p>
      </div>
    </div>
  `;
}

/** Puts each label where it belongs, through the CSSOM. */
export function placeLabels(root: ParentNode): void {
  for (const label of root.querySelectorAll<HTMLElement & { at: Label }>('.arrival')) {
    label.style.setProperty('left', `${label.at.x}px`);
    label.style.setProperty('top', `${label.at.y}px`);
  }
}

/** The speeds, and their names as they are written: half, one, double. */
const SPEEDS = [
  [0.5, '½×'],
  [1, '1×'],
  [2, '2×'],
] as const;

export const speedButtons = (
  speed: number,
  choose: (speed: number) => void,
  localizer: Localizer,
): TemplateResult => html`
  <span class="speeds" role="group" aria-label=${localizer.msg('playSpeed')}>
    ${SPEEDS.map(
      ([value, name]) =>
        html`<button type="button" aria-pressed=${value === speed} @click=${() => choose(value)}>
          ${name}
        </button>`,
    )}
  </span>
`;

export const overlayStyles = css`
  .years {
    position: absolute;
    inset: 0 0 auto;
    direction: ltr;
    pointer-events: none;
  }
  /* The colours are what is told now. */
  .map:has(.years) .veil {
    display: none;
  }
  .years svg {
    background: none;
  }
  .lit {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 2;
    stroke-linejoin: round;
    fill-opacity: 0;
    vector-effect: non-scaling-stroke;
    animation: lit 1.3s ease-out forwards;
  }
  .arrival {
    position: absolute;
    translate: 0 -50%;
    padding: 0 7px;
    border: 1px solid var(--_line);
    border-radius: 5px;
    background: var(--_surface);
    box-shadow: 0 1px 4px rgb(8 24 40 / 30%);
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
    white-space: nowrap;
    animation: arrive 1.3s linear forwards;
  }
  .arrival.before {
    translate: -100% -50%;
  }
  /* On the Pacific, as wide as that is. */
  .now {
    position: absolute;
    left: 14px;
    inset-block-end: 52px;
    max-inline-size: calc(21% - 14px);
    font-variant-numeric: tabular-nums lining-nums;
    text-shadow:
      0 0 3px var(--_ocean),
      0 0 8px var(--_ocean);
  }
  .year {
    font-size: clamp(30px, 6.6cqi, 72px);
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .year b {
    font-weight: 700;
  }
  .parties {
    font-size: 14px;
    line-height: 20px;
  }
  /* The inset begins at 28.7 %, under its name. */
  .over-inset .now {
    inset-block-end: calc(28.7% + 20px);
  }
  .year b,
  .parties b {
    display: inline-block;
    animation: roll 0.22s ease-out;
  }
  .play > .on::before {
    clip-path: polygon(0 0, 35% 0, 35% 100%, 0 100%, 0 0, 65% 0, 100% 0, 100% 100%, 65% 100%, 65% 0);
  }
  .speeds {
    display: inline-flex;
    border-radius: 8px;
    background: var(--_surface);
  }
  .speeds button {
    min-inline-size: 34px;
    min-block-size: 34px;
    border-radius: 8px;
    font-size: 13px;
  }
  .speeds [aria-pressed='true'] {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 600;
  }
  /* Longer than the sea is wide; the legend says it as well. */
  @container (width < 800px) {
    .parties {
      display: none;
    }
  }
  @container (width < 600px) {
    .now {
      left: 6px;
      inset-block-end: 4px;
    }
    /* On the world's part of it: Europe is below. */
    .above .now {
      inset-block-end: 62%;
    }
    .year {
      font-size: 7cqi;
    }
    .arrival {
      font-size: 12px;
    }
    .speeds button {
      min-inline-size: 30px;
    }
    /* Beside the speeds, as short as can be. */
    .play > .on {
      font-size: 0;
    }
    .play > .on::before {
      margin: 0;
      vertical-align: middle;
    }
  }
  @keyframes lit {
    from {
      fill-opacity: 1;
    }
    70% {
      stroke-opacity: 1;
    }
    to {
      stroke-opacity: 0;
    }
  }
  @keyframes arrive {
    from,
    to {
      opacity: 0;
    }
    10%,
    75% {
      opacity: 1;
    }
  }
  @keyframes roll {
    from {
      translate: 0 0.45em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .years :is(*, .year b, .parties b) {
      animation: none;
    }
  }
`;
