import { css } from 'lit';
import { FAINT } from '../../scene/colours.js';

/** The chart stands between two gutters, `--_before` with the counts and `--_after`; both count in the labels' room. */
export const styles = css`
  .part {
    margin-block-end: 4px;
    font-weight: 600;
  }
  /* A dashboard says them once, for all of its parts; of whom, this one says too, far below. */
  :host(.inner) .counts {
    display: none;
  }
  .chart {
    --_before: 30px;
    --_after: 16px;
    padding-block-start: 0.5em;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y;
    -webkit-tap-highlight-color: transparent;
  }
  .frame {
    position: relative;
    margin-inline: var(--_before) var(--_after);
    font-size: 12px;
    font-variant-numeric: tabular-nums lining-nums;
    print-color-adjust: exact;
  }
  .field {
    position: relative;
    block-size: 180px;
    border-block-end: 1px solid var(--_border);
  }
  .frame :is(i, .flag, .tick) {
    position: absolute;
    inset-inline-start: var(--_x);
  }
  .field svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  [dir='rtl'] .field > svg {
    transform: scaleX(-1);
  }
  .field .line {
    inset-block-start: var(--_y);
    inset-inline: 0;
    border-block-start: 1px solid var(--_line);
  }
  .line span {
    position: absolute;
    inset-inline-start: calc(-1 * var(--_before));
    inline-size: calc(var(--_before) - 7px);
    color: var(--_quiet);
    font-style: normal;
    line-height: 1;
    text-align: end;
    transform: translateY(-50%);
  }
  .mark {
    inset-block-end: -5px;
    block-size: 5px;
    border-inline-start: 1px solid var(--_border);
  }
  .party {
    fill: var(--_party);
  }
  .signatory {
    fill: url(#hatch);
  }
  .ground {
    fill: var(--_signatory);
  }
  .stripe {
    fill: var(--_hatch);
  }
  .lines path {
    fill: none;
    stroke: var(--_party);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .lines .signatory {
    stroke: var(--_signatory);
  }
  circle {
    fill: var(--_party);
    stroke: var(--_surface);
  }
  @container (width < 520px) {
    circle {
      r: 2.2px;
      stroke-width: 0.7;
    }
  }
  circle.selected {
    r: 5px;
    fill: var(--_accent);
    stroke-width: 2;
  }
  .only-party .signatory,
  .only-signatory :is(.party, circle),
  .only-no-action .areas {
    opacity: ${FAINT};
  }
  .pole {
    inset-block: -4px 0;
    border-inline-start: 1px dashed color-mix(in srgb, var(--_text) 55%, transparent);
  }

  .flags {
    position: relative;
    block-size: calc(var(--_rows) * 22px + 2px);
  }
  .flag,
  .number {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border: 1.5px solid var(--_quiet);
    border-radius: 50%;
    background: var(--_surface);
    font-size: 11px;
    font-weight: 600;
    line-height: 17px;
    text-align: center;
  }
  .flag {
    inset-block-start: calc(var(--_row) * 22px);
    margin-inline-start: -10px;
  }
  .frame .period {
    inset-block-start: calc(var(--_row) * 22px + 8px);
    inset-inline-start: var(--_start);
    inline-size: var(--_width);
    block-size: 4px;
    border-radius: 2px;
    background: var(--_quiet);
  }
  .now.flag,
  .now .number {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
    forced-color-adjust: none;
  }

  .axis {
    position: relative;
    block-size: 34px;
    color: var(--_quiet);
  }
  .tick {
    inset-block-start: 14px;
    transform: translateX(calc(-100% * var(--_anchor)));
  }
  [dir='rtl'] .tick {
    transform: translateX(calc(100% * var(--_anchor)));
  }
  /* A label that has no room has no width: the style sheet thins them out, and nothing is measured. */
  .tick b {
    display: block;
    max-inline-size: clamp(0px, (100cqi - var(--_before) - var(--_after) - var(--_from)) * 999, 12em);
    overflow: clip;
    font-weight: 400;
    line-height: 1.4;
    white-space: nowrap;
  }

  /* What is not yet, on the date shown: under the lines, over the areas. */
  .veil {
    position: absolute;
    inset: 0;
    background: color-mix(in srgb, var(--_surface) 72%, transparent);
  }
  .handle {
    position: absolute;
    inset-block: calc(var(--_rows) * 22px - 3px) 34px;
    inline-size: 28px;
    margin-inline-start: -14px;
    cursor: ew-resize;
    outline: none;
    box-shadow: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 13px;
    inline-size: 2px;
    background: var(--_text);
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block-end: -12px;
    inset-inline-start: 2px;
    inline-size: 24px;
    block-size: 24px;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 1.5px var(--_text);
  }
  .handle:hover::after {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_text));
  }
  .handle:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .milestones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 2px 1em;
    margin-block: 0.4em 0.8em;
    font-size: 13px;
    list-style: none;
  }
  .milestones[hidden] {
    display: none;
  }
  .milestones button {
    display: flex;
    gap: 0.7em;
    inline-size: 100%;
    padding: 5px 6px;
    border-radius: 6px;
    text-align: start;
  }
  .milestones button:hover {
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
  }
  .milestones strong {
    font-weight: 600;
  }
  .tooltip p {
    margin-block-start: 0.2em;
  }
`;
