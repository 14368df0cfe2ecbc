/** In words: which State party it is, and what became of a denunciation. */
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { ordinal } from '../../model/chronicle.js';
import { addMonths } from '../../model/dates.js';
import { depositOf } from '../../model/status.js';
import type { Speaker } from '../../language/speak.js';

/** A denunciation takes effect one year after the depositary has received it (article 22). Months. */
const NOTICE = 12;

export function standingWords(
  record: StateRecord,
  dataset: Dataset,
  date: CalendarDate,
  speaker: Speaker,
): string[] {
  const deposit = depositOf(record);
  if (!deposit || deposit.date > date)
    return record.signed && record.signed <= date ? [] : [speaker.say('noDates')];
  const lines = [rank(ordinal(dataset, record.iso3)!, speaker)];
  const { denounced } = record;
  if (!denounced || addMonths(denounced, -NOTICE) > date) return lines;
  const words = { from: speaker.date(deposit.date), date: speaker.date(denounced) };
  return [...lines, speaker.say(denounced <= date ? 'wasParty' : 'willDenounce', words)];
}

/** A rank has forms of its own: 1st, 2nd, 3rd, 4th. */
function rank(n: number, speaker: Speaker): string {
  // An engine without plural rules has one form for all, like most languages.
  const rules = (globalThis.Intl as Partial<typeof Intl> | undefined)?.PluralRules;
  const form = rules ? new rules(speaker.code, { type: 'ordinal' }).select(n) : 'other';
  return speaker.say(`nth-${form as 'one' | 'two' | 'few' | 'other'}`, { n });
}
