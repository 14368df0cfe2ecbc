/** Talking points on a region or group, and on one State. */
import { countsSentence } from '../../../../i18n/attribution.js';
import { declarationName } from '../../../../i18n/declaration-name.js';
import { proceduresSentence } from '../../../../i18n/procedures/state-sentence.js';
import { datesNote } from '../../../../i18n/procedures/summary.js';
import { newestParties } from '../../../../model/changes.js';
import type { Declaration } from '../../../../model/dataset.js';
import { statuses } from '../../../../model/tally.js';
import { recordOf } from '../../../../model/document/assemble.js';
import { standing } from '../../../../model/status.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { doubtOn } from '../../../../ui/sources/doubt.js';
import { datesOf } from '../../../../ui/sources/dates-of-state.js';
import { headings } from '../../../../i18n/format/status-headings.js';
import { statesIn, type Region } from '../../../../world/regions.js';
import { nextStepOf } from '../../../state/next-step.js';
import type { SlideContext } from '../../output/sheet.js';
import { datedTitle } from '../captions/other-date.js';
import { counts, declarationsOf, neighboursByStatus, statesWith } from '../shared/lookups.js';
import { inRow } from '../shared/semicolons.js';
import { colon, named, stateOf, type Notes } from './note-words.js';

export function group(context: SlideContext, region: Region): ReturnType<Notes> {
  const { localizer, dataset, date } = context;
  const among = new Set(statesIn(region));
  const of = counts(context, among);
  const [latest, ...more] = newestParties(dataset, date, among);
  const lists = statuses.map(status => {
    const names = statesWith(status, context, among).map(({ iso3 }) => localizer.state(iso3));
    return names.length > 0 && colon(context, localizer.msg(headings[status]), inRow(names, localizer));
  });
  return [
    colon(context, localizer.msg(region), countsSentence(of, date, localizer)),
    ...lists,
    latest &&
      localizer.msg('sayLatest', {
        states: named(context, [latest, ...more].map(stateOf)),
        date: localizer.date(latest.date),
      }),
  ];
}

/** What a declaration says, or, in a file without the texts, what its provision does. */
function declared(declaration: Declaration, context: SlideContext): string {
  const { localizer } = context;
  const { state: iso3, provision = '', date } = declaration;
  const words: string | undefined = localizer.text(declaration.text);
  const name = declarationName(declaration, localizer);
  if (words) return colon(context, name, words);
  return provision.startsWith('art. 13')
    ? localizer.msg('sayArticle13', { date: localizer.date(date), states: localizer.state(iso3) })
    : localizer.sentence(name);
}

export function state(context: SlideContext, iso3: string): ReturnType<Notes> {
  const { localizer, dataset, date } = context;
  const record = recordOf(dataset, iso3)!;
  const step = nextStepOf(record, dataset, date);
  return [
    localizer.sentence(
      datedTitle(localizer.colon(localizer.state(iso3), localizer.status(standing(record, date))), context),
    ),
    ...datesOf(record, date, dataset.treaty).map(([key, day]) =>
      colon(context, localizer.msg(key), localizer.date(day)),
    ),
    doubtOn(record, date, localizer),
    ...declarationsOf(iso3, dataset, date).map(one => declared(one, context)),
    neighboursByStatus(iso3, context),
    proceduresSentence(iso3, dataset, date, localizer),
    isThisProtocol(dataset) && datesNote(dataset, localizer),
    step && localizer.msg(step),
  ];
}
