/** The words of a State's card. */
import { countedSentence, sourceName, statusLine } from '../../i18n/attribution.js';
import { cards } from '../../i18n/en.js';
import type { Localizer } from '../../i18n/localizer.js';
import { pledgeLine, type PledgeInWords } from '../../i18n/pledge-words.js';
import { ordinalNumber } from '../../i18n/news/ordinal-number.js';
import { acceptedProcedures } from '../../i18n/procedures/state-sentence.js';
import { addMessages } from '../../i18n/registry.js';
import { ordinal } from '../../model/chronicle.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { depositOf, inForceFrom, standing } from '../../model/status.js';
import { isThisProtocol } from '../../model/this-protocol.js';

addMessages({ en: cards });

export interface CardWords {
  treaty: string;
  state: string;
  /** Such as `39th State party, since 25 May 2018`. */
  statement: string;
  /** Under it: entry into force, the other procedures, and doubts. */
  more: readonly string[];
  /** The date, the source, and what is not known. */
  attribution: readonly string[];
  /** The rule of counting. */
  counted: string;
}

function statementOf(
  record: StateRecord,
  date: CalendarDate,
  dataset: Dataset,
  localizer: Localizer,
): string {
  const { denounced, signed, iso3 } = record;
  const status = standing(record, date);
  if (status === 'party') {
    const n = ordinal(dataset, iso3);
    const since = localizer.date(depositOf(record)!.date);
    return n
      ? localizer.msg('cardParty', { nth: ordinalNumber(n, localizer), date: since })
      : localizer.row([localizer.status(status), localizer.colon(localizer.msg('succession'), since)]);
  }
  if (status === 'signatory') return localizer.msg('cardSigned', { date: localizer.date(signed!) });
  if (!denounced || denounced > date) return localizer.msg('cardNone');
  return localizer.colon(localizer.msg('denouncedOn'), localizer.date(denounced));
}

/** Of the State's latest act. The level alone: a file has no room for the note that `doubtOn` gives. */
export function surenessLines(record: StateRecord, date: CalendarDate, localizer: Localizer): string[] {
  const { confidence = 'high' } = record;
  const latest = depositOf(record)?.date ?? record.signed;
  return confidence === 'high' || !latest || latest > date ? [] : [localizer.msg(`sure-${confidence}`)];
}

/** A card has room for so many letters of a pledge's text, and of the title of each source. */
const LONGEST = 110;

const cut = (text: string): string => {
  const letters = [...text];
  const most = letters.slice(0, LONGEST - 1).join('');
  return letters.length > LONGEST ? `${most.trimEnd()}…` : text;
};

const shortened = (pledge: PledgeInWords): PledgeInWords => ({
  ...pledge,
  text: cut(pledge.text),
  sources: pledge.sources.slice(0, 1).map(source => ({ ...source, title: cut(source.title) })),
});

/** Of several pledges the latest is said. */
export function cardWords(
  record: StateRecord,
  date: CalendarDate,
  dataset: Dataset,
  localizer: Localizer,
  pledges: readonly PledgeInWords[] = [],
): CardWords {
  const inForce = standing(record, date) === 'party' ? inForceFrom(record, dataset.treaty) : null;
  const source = localizer.msg('source', { source: sourceName(dataset, localizer) });
  const known = localizer.msg('nothingKnownAfter', { date: localizer.date(dataset.statusAsAt) });
  return {
    treaty: localizer.text(dataset.treaty.title),
    state: localizer.state(record.iso3),
    statement: statementOf(record, date, dataset, localizer),
    more: [
      ...(inForce ? [localizer.colon(localizer.msg('inForce'), localizer.date(inForce))] : []),
      ...surenessLines(record, date, localizer),
      // The other protocols are spoken of beside this one alone.
      ...(isThisProtocol(dataset)
        ? [localizer.sentence(acceptedProcedures(record.iso3, date, localizer))]
        : []),
      ...pledges.slice(-1).map(pledge => pledgeLine(shortened(pledge), localizer)),
    ],
    attribution: [
      localizer.sentence(statusLine(dataset, date, localizer)),
      localizer.sentence(source),
      ...(date > dataset.statusAsAt ? [known] : []),
    ],
    counted: countedSentence(dataset, localizer),
  };
}
