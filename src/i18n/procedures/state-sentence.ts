/** A State's communications procedures in a sentence: the other protocols, and this one. */
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { proceduresAsAt, proceduresOf } from '../../model/procedures.js';
import { depositOf, standing } from '../../model/status.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import type { Localizer } from '../localizer.js';
import { rightsOf } from './rights.js';

/** Under this Protocol: since when, or not. */
function forChildren(record: StateRecord, date: CalendarDate, localizer: Localizer): string {
  const { denounced } = record;
  if (denounced && denounced <= date) return `${localizer.msg('denouncedOn')} ${localizer.date(denounced)}`;
  if (standing(record, date) !== 'party') return localizer.msg('notAcceptedYet');
  return localizer.msg('childSince', { date: localizer.date(depositOf(record)!.date) });
}

/**
 * Since when the State accepts complaints under each of the other protocols, and under this one. Empty for a document
 * about another treaty. The localizer must have the part `procedures` of its language.
 */
export function proceduresSentence(
  iso3: string,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): string {
  const record = recordOf(dataset, iso3);
  if (!record || !isThisProtocol(dataset)) return '';
  const child = forChildren(record, date, localizer);
  const protocols = proceduresOf(iso3, date).map(({ id, date: from }) =>
    localizer.msg('acceptedSince', {
      rights: rightsOf(id, localizer),
      date: localizer.date(from),
    }),
  );
  return localizer.sentence(
    protocols.length
      ? localizer.msg('acceptsUnder', { protocols: localizer.list(protocols), child })
      : localizer.msg('acceptsNone', { child }),
  );
}

/** In a few words, on the day on which the other protocols were known. The localizer must have the part `cards`. */
export function acceptedProcedures(iso3: string, date: CalendarDate, localizer: Localizer): string {
  const day = date < proceduresAsAt ? date : proceduresAsAt;
  const accepted = proceduresOf(iso3, day);
  const said = { date: localizer.date(day) };
  if (!accepted.length) return localizer.msg('cardAcceptsNone', said);
  const names = accepted.map(({ id }) => rightsOf(id, localizer));
  return localizer.msg('cardAccepts', { ...said, rights: localizer.list(names) });
}
