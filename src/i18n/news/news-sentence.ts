/** A deposit, signature or denunciation as the sentence that one would post, in six languages. */
import { ordinal, ordinalAmong, type ChronicleEntry } from '../../model/chronicle.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { depositOf, inForceFrom, standing } from '../../model/status.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { groupOf, statesIn } from '../../world/regions.js';
import type { Localizer } from '../localizer.js';
import { ordinalNumber } from './ordinal-number.js';

/**
 * English names that take the article in a sentence: those that say a form of government, and plurals and rivers by
 * the usage of the United Nations.
 */
const WITH_THE =
  /^(?:Bahamas|Central African|Comoros|Congo$|Cook|Democratic|Dominican|Gambia|Holy|Lao|Marshall|Netherlands|Niger$|Philippines|Republic|Russian|State of|Sudan|Syrian|United)/;

/** `the Republic of Korea` in English; in other languages the sentences are put so that a name needs no article. */
function withArticle(iso3: string, localizer: Localizer): string {
  const name = localizer.state(iso3);
  return localizer.code === 'en' && WITH_THE.test(name) ? `the ${name}` : name;
}

/** Such as `the Protocol`; another treaty than this Protocol is named by its short title. */
const treatyName = (dataset: Dataset, localizer: Localizer): string =>
  isThisProtocol(dataset) ? localizer.msg('theTreaty') : dataset.treaty.short;

const actOf = (iso3: string, date: CalendarDate, dataset: Dataset, localizer: Localizer) => ({
  state: withArticle(iso3, localizer),
  treaty: treatyName(dataset, localizer),
  date: localizer.date(date),
});

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function partySentences(record: StateRecord, date: CalendarDate, dataset: Dataset, localizer: Localizer) {
  const { iso3 } = record;
  const deposit = depositOf(record)!;
  const n = ordinal(dataset, iso3);
  if (!n) return [localizer.msg('newsSucceeded', actOf(iso3, deposit.date, dataset, localizer))];
  const group = groupOf(iso3);
  const values = {
    state: withArticle(iso3, localizer),
    nth: ordinalNumber(n, localizer),
    date: localizer.date(deposit.date),
  };
  const first = group
    ? localizer.msg('newsParty', {
        ...values,
        nthInGroup: ordinalNumber(ordinalAmong(dataset, iso3, new Set(statesIn(group)))!, localizer),
        group: localizer.msg(group),
      })
    : localizer.msg('newsPartyAlone', values);
  const inForce = inForceFrom(record, dataset.treaty);
  if (!inForce) return [first];
  const force = localizer.msg(inForce > date ? 'newsInForce' : 'newsInForceSince', {
    treaty: treatyName(dataset, localizer),
    date: localizer.date(inForce),
  });
  return [first, force];
}

/**
 * The sentence of one act, such as `Serbia became the 54th State party on 4 August 2026, the 14th among the Eastern
 * European States. The Protocol enters into force for it on 4 November 2026.` `date`: the day on which it is read.
 * The localizer must have the part `news` of its language.
 */
export function newsSentence(
  { state, kind, date: acted }: ChronicleEntry,
  date: CalendarDate,
  dataset: Dataset,
  localizer: Localizer,
): string {
  const record = recordOf(dataset, state)!;
  const act = actOf(state, acted, dataset, localizer);
  let sentences: string[];
  if (kind === 'denunciation') sentences = [localizer.msg('newsDenounced', act)];
  else if (kind !== 'signature') sentences = partySentences(record, date, dataset, localizer);
  else {
    sentences = [localizer.msg('newsSigned', act)];
    if (standing(record, date) === 'signatory') sentences.push(localizer.msg('newsNotParty'));
  }
  return localizer.row(sentences.map(capital));
}

/** The State's latest act by a date, in a sentence; undefined where it has taken no action. */
export function latestNews(
  record: StateRecord,
  date: CalendarDate,
  dataset: Dataset,
  localizer: Localizer,
): string | undefined {
  const state = record.iso3;
  const deposit = depositOf(record);
  const acts: ChronicleEntry[] = [
    ...(record.denounced ? [{ state, kind: 'denunciation', date: record.denounced } as const] : []),
    ...(deposit ? [{ state, ...deposit }] : []),
    ...(record.signed ? [{ state, kind: 'signature', date: record.signed } as const] : []),
  ];
  const latest = acts.find(act => act.date <= date);
  return latest && newsSentence(latest, date, dataset, localizer);
}
