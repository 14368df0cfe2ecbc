/** The change in a talk when a question from the room has been answered. */
import { type Command, FADES_AFTER, type Given, type Message } from './talk-commands.js';
import type { CalendarDate } from '../../../model/dataset.js';

const closed = { begun: true, panel: undefined, question: '', marked: 0, message: undefined, digits: '' };

export function answered(
  found: Extract<Command, { type: 'answer' }>['found'],
  { adopted, statusAsAt }: Given,
  shown: CalendarDate | undefined,
) {
  if (found.kind === 'state') return { ...closed, answer: found.state };
  if (found.kind === 'region') return { ...closed, answer: found.region };
  if (found.kind === 'since' && found.from < statusAsAt) {
    const { from } = found;
    // Since a day that comes after the one shown: up to the data's own.
    return { ...closed, answer: 'since', from, ...(shown && from >= shown && { date: undefined }) };
  }
  const wanted = found.kind === 'since' ? found.from : found.date;
  const date = wanted > statusAsAt ? statusAsAt : wanted < adopted ? adopted : wanted;
  const key = wanted > date ? 'dateTooLate' : wanted < date ? 'dateTooEarly' : 'dateShown';
  // That another date is shown than was asked for stays until the presenter has read it.
  const message: Message = {
    lines: [{ key, dates: { date } }],
    ...(key === 'dateShown' ? { fadesAfter: FADES_AFTER } : {}),
  };
  return { ...closed, date, message };
}
