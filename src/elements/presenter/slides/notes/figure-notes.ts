/** Talking points on the figures, reckoned for the date shown. */
import { statusLine } from '../../../../i18n/attribution.js';
import { actLines, newPartiesTitle } from '../../../../i18n/news/act-lines.js';
import { datesNote, proceduresSummary } from '../../../../i18n/procedures/summary.js';
import { changesBetween, newestParties, sinceStart } from '../../../../model/changes.js';
import { pledgesOn } from '../../../../model/pledges.js';
import { byNumber, nonParties, procedures as protocols } from '../../../../model/procedures.js';
import { recordOf } from '../../../../model/document/assemble.js';
import { standing } from '../../../../model/status.js';
import { countOf, statuses } from '../../../../model/tally.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { doubtOn } from '../../../../ui/sources/doubt.js';
import { headings } from '../../../../i18n/format/status-headings.js';
import { publishedTexts } from '../../../breakdown/published-difference.js';
import { counts, countsSentence, groupShares, outsideGroups } from '../shared/lookups.js';
import { inRow } from '../shared/semicolons.js';
import { yearStory, type Arrival } from '../../year-story.js';
import { colon, named, stateOf, type Notes } from './note-words.js';

export const breakdown: Notes = context => {
  const { localizer, dataset, date } = context;
  const of = counts(context);
  return [
    countsSentence(context),
    ...statuses.map(status =>
      colon(context, localizer.msg(headings[status]), localizer.percent(countOf(of, status) / of.total)),
    ),
    ...publishedTexts(dataset, date, localizer),
  ];
};

export const where: Notes = context => [
  countsSentence(context),
  ...publishedTexts(context.dataset, context.date, context.localizer),
  context.localizer.msg('sayCircles'),
  context.localizer.msg('boundaries'),
];

export const years: Notes = context => {
  const { localizer, dataset, date } = context;
  const { from, first, arrivals } = yearStory(dataset, date);
  const byYear = new Map<string, number>();
  for (const { date: day } of [...first, ...arrivals])
    byYear.set(day.slice(0, 4), (byYear.get(day.slice(0, 4)) ?? 0) + 1);
  const most = Math.max(0, ...byYear.values());
  const busiest = [...byYear].filter(([, n]) => n === most).map(([year]) => year);
  const [latest, ...more] = newestParties(dataset, date);
  const states = (all: readonly Arrival[]) => named(context, all.map(stateOf));
  return [
    first.length > 0 && localizer.msg('sayFirst', { date: localizer.date(from), states: states(first) }),
    most > 0 && localizer.msg('sayBusiest', { n: most, years: localizer.list(busiest) }),
    latest &&
      localizer.msg('sayLatest', { states: states([latest, ...more]), date: localizer.date(latest.date) }),
    isThisProtocol(dataset) && localizer.msg('sayInForce'),
  ];
};

export const regions: Notes = context => {
  const { localizer } = context;
  const outside = outsideGroups(context);
  return [
    ...groupShares(context).map(({ group, of, share }) =>
      localizer.sentence(
        localizer.msg('sayShare', {
          name: localizer.msg(group),
          share: localizer.percent(share),
          party: of.party,
          total: of.total,
        }),
      ),
    ),
    outside.length > 0 && colon(context, localizer.msg('noGroup'), named(context, outside)),
    localizer.msg('sayGroups'),
  ];
};

export const waiting: Notes = context => {
  const { localizer, dataset, date } = context;
  const signed = dataset.states.filter(record => standing(record, date) === 'signatory');
  const since = signed.map(record => record.signed!).sort()[0];
  const longest = signed.filter(record => record.signed === since).map(({ iso3 }) => iso3);
  return [
    since && localizer.msg('sayLongest', { states: named(context, longest), date: localizer.date(since) }),
    localizer.msg('sayDuty'),
    isThisProtocol(dataset) && since && localizer.msg('next-signatory'),
    ...pledgesOn(dataset, date).map(({ state, date: day, text }) =>
      colon(
        context,
        localizer.state(state),
        localizer.colon(`${localizer.msg('pledge')}, ${localizer.date(day)}`, localizer.text(text)),
      ),
    ),
  ];
};

export const since: Notes = (context, { from: given }) => {
  const { localizer, dataset, date } = context;
  const from = sinceStart(given, dataset, date);
  const { deposits, signatures } = changesBetween(dataset, from, date);
  return [
    localizer.sentence(newPartiesTitle(deposits.length, from, localizer)),
    ...[...deposits, ...signatures].map(act => {
      const line = actLines(act, dataset, localizer)[0]!;
      const doubt = doubtOn(recordOf(dataset, act.state)!, act.date, localizer);
      return colon(context, localizer.state(act.state), doubt ? localizer.row([line, doubt]) : line);
    }),
    isThisProtocol(dataset) && localizer.msg('sayInForce'),
  ];
};

export const procedures: Notes = context => {
  const { localizer, dataset, date } = context;
  const states = nonParties(dataset, date);
  const most = byNumber(states)
    .map((all, number) => ({ number, all: all.map(({ record }) => record.iso3) }))
    .filter(({ number, all }) => number && all.length)
    .slice(-1);
  return [
    proceduresSummary(states, localizer),
    // To be read out: a sentence for each, and the treaties by their names.
    ...most.map(({ number, all }) => localizer.msg('sayMost', { n: number, states: named(context, all) })),
    colon(
      context,
      localizer.msg('proceduresTitle'),
      inRow(
        protocols.map(({ title }) => localizer.text(title)),
        localizer,
      ),
    ),
    localizer.msg('sayDeclarations'),
    datesNote(dataset, localizer),
  ];
};

export const names: Notes = context => {
  const { localizer, dataset, date } = context;
  return [
    localizer.sentence(statusLine(dataset, date, localizer)),
    countsSentence(context),
    localizer.msg('counted'),
  ];
};
