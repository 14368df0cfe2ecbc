/** What moves with the date: everything else stays as it was drawn. */
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import type { Course } from './course.js';
import { below } from './outline.js';
import { along, within } from './span.js';

export function moveTo(
  root: ParentNode,
  { span, top, flags, places }: Course,
  facts: Dataset,
  date: CalendarDate,
  selected: string | undefined,
): void {
  const { style } = root.querySelector<HTMLElement>('.frame')!;
  style.setProperty('--_at', `${along(span, date) * 100}%`);
  style.setProperty('--_high', `${below(tally(facts, within(span, date)).party, top) * 100}%`);
  for (const part of root.querySelectorAll<HTMLElement>('[data-flag]')) {
    const { first, last } = flags[Number(part.dataset.flag)]!;
    part.classList.toggle('now', first <= date && date <= last);
  }
  root.querySelectorAll('circle').forEach((circle, index) => {
    const own = !!selected && places[index]!.deeds.some(({ state }) => state === selected);
    circle.classList.toggle('selected', own);
  });
}
