/** The part of the chart that has not happened: the goal's line, and the steps to which pledges would lead. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { readGoal } from '../../../core/pledges/goal.js';
import type { Pledges } from '../../../core/pledges/pledges.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import type { TimelineModel } from '../timeline-model.js';
import { below } from './step-path.js';
import { pledgedSteps, type PledgedSteps } from '../steps.js';

interface Ahead extends PledgedSteps {
  goal: number | undefined;
}

interface Timeline {
  readonly goal: unknown;
  readonly pledges: Pledges | undefined;
  readonly data: Dataset;
  readonly asOf: CalendarDate;
}

/** Of the States `among`, which the chart counts. */
export function aheadOf({ goal: given, pledges, data, asOf }: Timeline, among: ReadonlySet<string>): Ahead {
  const goal = readGoal(given);
  return { goal, ...pledgedSteps(data, asOf, among, pledges?.states(among).length ?? 0, goal) };
}

export function lookingAhead(
  { goal, counts }: Ahead,
  { top }: TimelineModel,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (!goal && !counts.length) return nothing;
  const wide = (index: number) => +(index / counts.length).toFixed(3);
  const steps = counts.map((count, index) => `V${below(count, top)}H${wide(index + 1)}`);
  const last = counts.at(-1);
  return html`<div class="over" aria-hidden="true">
    ${
      goal
        ? html`<i class="goal" .vars=${{ y: `${below(goal, top) * 100}%` }}
            ><span>${localizer.number(goal)}</span></i
          >`
        : nothing
    }
    ${
      last === undefined
        ? nothing
        : html`<svg class="ahead" viewBox="0 0 1 1" preserveAspectRatio="none">
              ${svg`<path d="M0,${below(counts[0]!, top)}${steps.join('')}"></path>`}
            </svg>
            <i class="sum" .vars=${{ y: `${below(last, top) * 100}%` }}>${localizer.number(last)}</i>`
    }
  </div>`;
}

export const aheadStyles = css`
  .pledging {
    --_after: 64px;
  }
  /* As high as the field, over the axis. */
  .over {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 35px;
    block-size: 179px;
    pointer-events: none;
  }
  .over .goal {
    inset-block-start: var(--_y);
    inset-inline: 0;
    border-block-start: 1.5px dashed var(--_accent);
  }
  .over span,
  .over .sum {
    position: absolute;
    color: var(--_accent);
    font-weight: 600;
    font-style: normal;
    line-height: 1.3;
  }
  .over span {
    inset-block-end: 1px;
    inset-inline-start: 4px;
  }
  .over .sum {
    inset-block-start: var(--_y);
    inset-inline: auto -60px;
    inline-size: 48px;
    color: var(--_text);
    text-align: end;
    transform: translateY(-100%);
  }
  .ahead {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% + 12px);
    inline-size: 48px;
    block-size: 100%;
    overflow: visible;
  }
  [dir='rtl'] .ahead {
    transform: scaleX(-1);
  }
  .ahead path {
    fill: none;
    stroke: var(--_party);
    stroke-width: 2;
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
`;
