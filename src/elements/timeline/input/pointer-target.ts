/** Finds the point and the date under the pointer, on a chart that may be mirrored. */
import type { CalendarDate } from '../../../model/dataset.js';
import type { TimelineModel, Place } from '../timeline-model.js';
import type { Flag } from '../milestones.js';
import { pointer } from '../../../ui/zoomed-pointer.js';
import { below } from '../chart/step-path.js';
import { dateAlong, within } from '../span.js';

/** Distance from the pointer to a point, in CSS px: horizontally to show its tooltip; in all directions to press it. */
const NEAR = 9;
const ON = 8;
/** Top of a milestone's tooltip, a little above the chart, as a share of its height. */
const OVER = -0.08;

export type Subject = Place | Flag;

export function pointerTarget(
  field: Element,
  mirrored: boolean,
  { span, flags, places, top: most }: TimelineModel,
) {
  const { left, top, width, height } = field.getBoundingClientRect();

  /** The subject's position in the viewport. */
  function pointOf(subject: Subject): [x: number, y: number] {
    const x = mirrored ? 1 - subject.at : subject.at;
    const y = 'party' in subject ? below(subject.party, most) : OVER;
    return [left + x * width, top + y * height];
  }

  /** The milestone that the pointer is on, or the nearest point in its column. */
  function subjectAt(event: MouseEvent): Subject | undefined {
    const { target } = event;
    const [x] = pointer(event, field);
    const flag = target instanceof HTMLElement ? target.dataset.flag : undefined;
    if (flag) return flags[Number(flag)];
    const aside = (place: Place) => Math.abs(pointOf(place)[0] - x);
    let nearest: Place | undefined;
    for (const place of places) if (!nearest || aside(place) <= aside(nearest)) nearest = place;
    return nearest && aside(nearest) <= NEAR ? nearest : undefined;
  }

  /** The date under the pointer; a press on a point or a milestone means its own. */
  function dateAt(event: MouseEvent, press: boolean): CalendarDate {
    const [x, y] = pointer(event, field);
    const subject = press && subjectAt(event);
    if (subject && 'milestone' in subject) return within(span, subject.first);
    if (subject) {
      const [atX, atY] = pointOf(subject);
      if (Math.hypot(atX - x, atY - y) <= ON) return subject.date;
    }
    // jsdom's events may be without a place.
    const fraction = (x - left) / (width || 1) || 0;
    return dateAlong(span, mirrored ? 1 - fraction : fraction);
  }

  return { pointOf, subjectAt, dateAt };
}
