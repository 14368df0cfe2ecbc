/** What happened, in sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import type { Speaker } from '../../i18n/localizer.js';
import type { Course } from './timeline-model.js';
import { periodOf } from './milestones.js';
import type { Subject } from './input/pointer-target.js';
import type { Deed, Point } from './steps.js';

/** `25 May 2018: …`, or as much of the date as is known. */
export const told = (date: string, value: string, speaker: Speaker): string =>
  speaker.say('colon', { name: speaker.date(date), value });

/** `10 States parties`. */
const counted = (status: 'party' | 'signatory', n: number, speaker: Speaker): string =>
  `${speaker.number(n)} ${speaker.say(status, { n })}`;

/** What the States did on that day: `Slovenia, State party no. 39`. */
function deedsOn({ deeds, ordinal }: Point, speaker: Speaker): string[] {
  const names = (wanted: (deed: Deed) => boolean) =>
    deeds
      .filter(wanted)
      .map(({ state }) => speaker.state(state))
      .sort((a, b) => speaker.compare(a, b));
  const left = names(({ kind }) => kind === 'denunciation');
  const came = names(({ kind }) => kind !== 'denunciation');
  return [
    ...(came.length ? [speaker.say('deposited', { states: speaker.list(came), n: ordinal! })] : []),
    ...(left.length ? [speaker.say('denounced', { states: speaker.list(left) })] : []),
  ];
}

/** The date with its count, and what happened on that very day. */
export function spoken(date: CalendarDate, facts: Dataset, { points }: Course, speaker: Speaker): string {
  const count = told(date, counted('party', tally(facts, date).party, speaker), speaker);
  const titles = (facts.milestones ?? []).filter(each => each.date === date);
  const deeds = points.filter(each => each.date === date).flatMap(point => deedsOn(point, speaker));
  return speaker.row([count, ...titles.map(({ title }) => speaker.text(title)), ...deeds]);
}

/** The last thing that had happened by a date, or the things, if they were on one day. */
export function lastBy(date: CalendarDate, facts: Dataset, { points }: Course, speaker: Speaker): string[] {
  const begun = (facts.milestones ?? [])
    .map(milestone => ({ ...milestone, first: periodOf(milestone.date)[0] }))
    .filter(({ first }) => first <= date);
  const point = points.filter(each => each.date <= date).at(-1);
  const latest = [point?.date ?? '', ...begun.map(({ first }) => first)].sort().at(-1)!;
  const titles = begun.filter(({ first }) => first === latest);
  const deeds = point?.date === latest ? deedsOn(point, speaker) : [];
  return [
    ...titles.map(each => told(each.date, speaker.text(each.title), speaker)),
    ...deeds.map(deed => told(latest, deed, speaker)),
  ];
}

/** The tooltip's words. */
export function hintWords(subject: Subject | undefined, speaker: Speaker): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  const [date, words] =
    'milestone' in subject
      ? [subject.milestone.date, [speaker.text(subject.milestone.title)]]
      : [subject.date, deedsOn(subject, speaker)];
  return html`<h3>${speaker.date(date)}</h3>
    ${words.map(line => html`<p>${line}</p>`)}`;
}

/** How it began and how it ended, for those who do not see it. */
export function summary(facts: Dataset, { span: { from, to } }: Course, speaker: Speaker): string {
  const ends = [from, to].map(date => {
    const { party, signatory } = tally(facts, date);
    const counts = [counted('party', party, speaker), counted('signatory', signatory, speaker)];
    return told(date, speaker.list(counts), speaker);
  });
  return speaker.sentence(speaker.row(ends));
}
