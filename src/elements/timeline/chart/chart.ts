/** The drawing under the handle. It is made once: when only the date moves, nothing here changes. */
import { html, noChange, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { hatching } from '../../../scene/hatch.js';
import { toDom } from '../../../scene/to-dom.js';
import { countsUpTo, ticksOf } from './axis.js';
import type { TimelineModel } from '../timeline-model.js';
import { below, filled, outline } from './step-path.js';

const percent = (fraction: number): string => `${+(fraction * 100).toFixed(3)}%`;

/**
 * Widths are shares of the whole, so that it is right in a hidden tab, on paper and at any width without being
 * measured. `.vars` are custom properties, which `setVars` sets: a style attribute would break strict policies.
 */
export function chart(
  { span, steps, places, flags, top }: TimelineModel,
  localizer: Localizer,
): TemplateResult {
  const parties = outline(steps, span, top, ({ party }) => party);
  const all = outline(steps, span, top, ({ party, signatory }) => party + signatory);
  const stretched = (content: unknown) =>
    svg`<svg viewBox="0 0 1 1" preserveAspectRatio="none" width="100%" height="100%">${content}</svg>`;
  const ticks = ticksOf(span, date => (date.length > 4 ? localizer.date(date, 'short') : date));
  return html`
    <div class="flags" aria-hidden="true">
      ${flags.map(({ number, row, at, start, end }, index) => {
        const vars = { x: percent(at), start: percent(start), width: percent(end - start), row };
        return html`<i class="period" .vars=${vars}></i
          ><b class="flag" data-flag=${index} .vars=${vars}>${localizer.number(number)}</b>`;
      })}
    </div>
    <div class="field" aria-hidden="true">
      ${countsUpTo(top).map(
        count =>
          html`<i class="line" .vars=${{ y: percent(below(count, top)) }}
            ><span>${localizer.number(count)}</span></i
          >`,
      )}
      ${ticks.map(({ at }) => html`<i class="mark" .vars=${{ x: percent(at) }}></i>`)}
      <svg class="areas" width="100%" height="100%">
        <defs>
          ${toDom(hatching(6, { class: 'ground' }, { class: 'stripe' }, { id: 'hatch' }))}
          <clipPath id="all" clipPathUnits="objectBoundingBox"><path d=${filled(all)}></path></clipPath>
        </defs>
        <rect class="signatory" width="100%" height="100%" clip-path="url(#all)"></rect>
        ${stretched(svg`<path class="party" d=${filled(parties)}></path>`)}
      </svg>
      ${flags.map(({ at }) => html`<i class="pole" .vars=${{ x: percent(at) }}></i>`)}
      <div class="veil"></div>
      <svg class="lines" width="100%" height="100%">
        ${stretched(svg`<path class="signatory" d=${all}></path><path class="party" d=${parties}></path>`)}
        ${places.map(
          ({ at, date, party }) =>
            svg`<circle data-date=${date} cx=${percent(at)} cy=${percent(below(party, top))} r="3"></circle>`,
        )}
      </svg>
    </div>
    <div class="axis" aria-hidden="true">
      ${ticks.map(
        ({ at, label, anchor, from }) =>
          html`<span class="tick" .vars=${{ x: percent(at), from: `${from}em`, anchor }}
            ><b>${label}</b></span
          >`,
      )}
    </div>
  `;
}

interface Styled extends HTMLElement {
  vars?: Record<string, string | number>;
}

/** Gives what was drawn its custom properties, through the CSSOM. */
export function setVars(root: ParentNode): void {
  for (const element of root.querySelectorAll<Styled>('.chart *')) {
    for (const [name, value] of Object.entries(element.vars ?? {})) {
      element.style.setProperty(`--_${name}`, String(value));
    }
  }
}

/** The milestones in words: each moves the date to itself, or to the first day it may mean. They are written where they are `fresh`. */
export const milestones = (
  { flags }: TimelineModel,
  fresh: boolean,
  choose: (event: MouseEvent) => void,
  localizer: Localizer,
): TemplateResult =>
  html`<ol
    class="milestones"
    part="milestones"
    aria-label=${localizer.msg('milestones')}
    ?hidden=${!flags.length}
    @click=${choose}
  >
    ${
      fresh
        ? flags.map(
            ({ milestone, number }, index) =>
              html`<li>
                <button type="button" data-flag=${index}>
                  <b class="number" aria-hidden="true">${localizer.number(number)}</b>
                  <span
                    ><strong>${localizer.date(milestone.date)}</strong
                    ><span class="unseen">:</span> ${localizer.text(milestone.title)}</span
                  >
                </button>
              </li>`,
          )
        : noChange
    }
  </ol>`;
