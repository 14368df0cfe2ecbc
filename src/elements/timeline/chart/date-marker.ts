/** The parts of the chart that move with the date; everything else stays as drawn. */
import type { CalendarDate } from '../../../model/dataset.js';
import type { TimelineModel } from '../timeline-model.js';
import { along } from '../span.js';

export function moveTo(
  root: ParentNode,
  { span, flags, places }: TimelineModel,
  date: CalendarDate,
  selected: string | undefined,
): void {
  // Not by a custom property around them: all that is drawn would take its style anew.
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
