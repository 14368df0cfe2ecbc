/** The parts of the chart that move with the date; everything else stays as drawn. */
import { html, type TemplateResult } from 'lit';
import type { CalendarDate } from '../../../model/dataset.js';
import { daysBetween } from '../../../model/dates.js';
import type { TimelineModel } from '../timeline-model.js';
import { along, within, type Span } from '../span.js';

interface Keys {
  pressed: (event: KeyboardEvent) => void;
  focusMoved: () => void;
}

/** The handle: a slider for the keyboard and for screen readers. `spoken` is its value in words. */
export const handle = (
  span: Span,
  date: CalendarDate,
  name: string,
  spoken: string,
  { pressed, focusMoved }: Keys,
): TemplateResult =>
  html`<div
    class="handle"
    part="handle"
    role="slider"
    tabindex="0"
    aria-label=${name}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${span.days}
    aria-valuenow=${daysBetween(span.from, within(span, date))}
    aria-valuetext=${spoken}
    @keydown=${pressed}
    @focus=${focusMoved}
    @blur=${focusMoved}
  ></div>`;

export function moveTo(
  root: ParentNode,
  { span, flags, places }: TimelineModel,
  date: CalendarDate,
  selected: string | undefined,
): void {
  // Not by a custom property on an ancestor, which would make the browser restyle the whole chart.
  for (const part of root.querySelectorAll<HTMLElement>('.veil, .handle'))
    part.style.setProperty('inset-inline-start', `${along(span, date) * 100}%`);
  for (const part of root.querySelectorAll<HTMLElement>('[data-flag]')) {
    const { first, last } = flags[Number(part.dataset.flag)]!;
    part.classList.toggle('now', first <= date && date <= last);
  }
  root.querySelectorAll('circle').forEach((circle, index) => {
    const own = places[index]!.actions.some(({ state }) => state === selected);
    circle.classList.toggle('selected', own);
  });
}
