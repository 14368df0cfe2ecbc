/** Events as sentences. */
import type { CalendarDate } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { TimelineModel } from './timeline-model.js';
import { periodOf } from './milestones.js';
import type { Action, Point } from './steps.js';

/** `25 May 2018: …`, or as much of the date as is known. */
export const dated = (date: string, value: string, localizer: Localizer): string =>
  localizer.colon(localizer.date(date), value);

/** The timeline's name, with the part of the world that it counts. */
export function nameOf(part: string, localizer: Localizer): string {
  const name = localizer.msg('timelineName');
  return part ? localizer.colon(name, part) : name;
}

/** The actions of a day: `Slovenia, State party no. 39`. */
export function actionSentences({ actions, ordinal }: Point, localizer: Localizer): string[] {
  const names = (wanted: (action: Action) => boolean) =>
    actions
      .filter(wanted)
      .map(({ state }) => localizer.state(state))
      .sort((a, b) => localizer.compare(a, b));
  const left = names(({ kind }) => kind === 'denunciation');
  const heirs = names(({ kind }) => kind === 'succession');
  const came = names(({ kind }) => kind === 'ratification' || kind === 'accession');
  return [
    ...(came.length ? [localizer.msg('deposited', { states: localizer.list(came), n: ordinal! })] : []),
    ...(heirs.length
      ? [localizer.msg('withStatus', { state: localizer.list(heirs), status: localizer.msg('succession') })]
      : []),
    ...(left.length ? [localizer.msg('denounced', { states: localizer.list(left) })] : []),
  ];
}

/** The date with its count, and what happened on that very day. */
export function valueText(
  date: CalendarDate,
  { points, shown }: TimelineModel,
  localizer: Localizer,
): string {
  const count = dated(date, localizer.counted(tally(shown, date).party, 'party'), localizer);
  const titles = (shown.milestones ?? []).filter(each => each.date === date);
  const actions = points
    .filter(each => each.date === date)
    .flatMap(point => actionSentences(point, localizer));
  return localizer.row([count, ...titles.map(({ title }) => localizer.text(title)), ...actions]);
}

/** The latest event by a date, or all events of that day. */
export function latestEvents(
  date: CalendarDate,
  { points, shown }: TimelineModel,
  localizer: Localizer,
): string[] {
  const begun = (shown.milestones ?? [])
    .map(milestone => ({ ...milestone, first: periodOf(milestone.date)[0] }))
    .filter(({ first }) => first <= date);
  const point = points.filter(each => each.date <= date).at(-1);
  const latest = [point?.date ?? '', ...begun.map(({ first }) => first)].sort().at(-1)!;
  const titles = begun.filter(({ first }) => first === latest);
  const actions = point?.date === latest ? actionSentences(point, localizer) : [];
  return [
    ...titles.map(each => dated(each.date, localizer.text(each.title), localizer)),
    ...actions.map(action => dated(latest, action, localizer)),
  ];
}

/** The chart's beginning and end in words, for screen readers. */
export function summary({ shown, span: { from, to } }: TimelineModel, localizer: Localizer): string {
  const ends = [from, to].map(date => {
    const { party, signatory } = tally(shown, date);
    const counts = [localizer.counted(party, 'party'), localizer.counted(signatory, 'signatory')];
    return dated(date, localizer.list(counts), localizer);
  });
  return localizer.sentence(localizer.row(ends));
}
