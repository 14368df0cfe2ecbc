/** The change in a talk when a question from the room has been answered. */
import { type Command, FADES_AFTER, type Given, type Message } from './talk-commands.js';
import type { CalendarDate } from '../../../model/dataset.js';

const closed = { begun: true, panel: undefined, question: '', marked: -1, message: undefined, digits: '' };

export function answered(
  found: Extract<Command, { type: 'answer' }>['found'],
  { adopted, statusAsAt }: Given,
  shown: CalendarDate,
) {
  /** That another date is shown than was asked for stays until the presenter has read it. */
  const on = (wanted: CalendarDate) => {
    const date = wanted > statusAsAt ? statusAsAt : wanted < adopted ? adopted : wanted;
    const key = wanted > date ? 'dateTooLate' : wanted < date ? 'dateTooEarly' : 'dateShown';
    const message: Message = {
      lines: [{ key, dates: { date } }],
      ...(key === 'dateShown' ? { fadesAfter: FADES_AFTER } : {}),
    };
    return { ...closed, date, message };
  };
  if (found.kind === 'state' || found.kind === 'region') {
    const answer = found.kind === 'state' ? found.state : found.region;
    return { ...closed, ...(found.date && on(found.date)), answer };
  }
  if (found.kind === 'since' && found.from < statusAsAt) {
    const { from } = found;
    // Since a day that comes after the one shown: up to the data's own.
    const later = from >= shown && on(statusAsAt);
    return { ...closed, ...later, answer: 'since', from };
  }
  return on(found.kind === 'since' ? found.from : found.date);
}
