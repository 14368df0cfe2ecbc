/** The difference in words that a person who is not a programmer can check against the page. */

import { depositOf, type ActKey, type CalendarDate } from './action-rows.js';
import type { Change } from './compare.js';
import type { TextChange, TextKind } from './texts-seen.js';
import type { Update } from './update.js';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function day(date: CalendarDate): string {
  return format.format(new Date(date));
}

const nouns: Record<ActKey, string> = {
  signed: 'signature',
  ratified: 'ratification',
  acceded: 'accession',
  succeeded: 'succession',
};
const textNouns: Record<TextKind, [singular: string, plural: string]> = {
  footnote: ['end note', 'end notes'],
  declaration: ['declaration or reservation', 'declarations and reservations'],
  objection: ['objection', 'objections'],
  notification: ['notification', 'notifications'],
  territorial: ['territorial application', 'territorial applications'],
};

/** The whole of it, in paragraphs, ready for a screen or for the text of a pull request. */
export function describe(update: Update): string {
  const { form, asAt, before, names, older } = update;
  const name = (state: string) => names.get(state) ?? state;
  const own = (kind: Change['kind'], title: string) => changes(update, kind, title, name);
  const parts = [
    [
      `The depositary's ${form}: status as at ${day(asAt)}.`,
      older
        ? `It is older than the facts in data/ (status as at ${day(before.asAt)}), and is compared with them as they stood on its own day. It changes no date.`
        : `The facts in data/ until now: status as at ${day(before.asAt)}.`,
    ],
    own('party', older ? 'Parties on that day by the document, not by our dates' : 'New States parties'),
    own('signature', older ? 'Signatures by the document, not by our dates' : 'New signatures'),
    own('corrected', older ? 'Dates that differ' : 'Corrected dates'),
    own('gone', older ? 'Not in the document' : 'No longer in the document (check this on the page itself)'),
    ...textParts(update, name),
    totals(update),
    outside(update),
    reported(update),
    confirmed(update, name),
  ];
  return parts
    .filter(lines => lines.length)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

/** The changes in one line, for the change log. */
export function summarize({ changes, texts, names }: Update): string {
  const all = changes.map(change => `${names.get(change.state)} ${sentence(change)}`);
  const changed = texts.map(({ state, kind }) => `${names.get(state)} (${textNouns[kind][0]})`);
  if (changed.length) all.push(`texts to look at: ${changed.join(', ')}`);
  return all.length ? all.join('; ') : 'nothing changed but the date';
}

function changes(
  update: Update,
  kind: Change['kind'],
  title: string,
  name: (state: string) => string,
): string[] {
  const own = update.changes.filter(change => change.kind === kind);
  if (!own.length) return [];
  return [`${title}: ${own.length}`, ...own.map(change => `  ${name(change.state)} ${sentence(change)}`)];
}

function sentence({ kind, before, after }: Change): string {
  const deposit = depositOf(after);
  if (kind === 'party') {
    const signed = after.signed
      ? ` (it signed on ${day(after.signed)}${before.signed ? '' : ', which is new too'})`
      : '';
    return `${deposit!.key} on ${day(deposit!.date)}${signed}`;
  }
  if (kind === 'signature' && !before.signed) return `signed on ${day(after.signed!)}`;
  const keys = Object.keys(nouns) as ActKey[];
  return keys
    .filter(key => before[key] !== after[key])
    .map(key => {
      const [was, is] = [before[key], after[key]];
      if (was && is) return `${nouns[key]}: ${day(was)} becomes ${day(is)}`;
      return was ? `${nouns[key]} of ${day(was)}: not there any more` : `${nouns[key]} of ${day(is!)}: new`;
    })
    .join('; ');
}

function textParts({ texts }: Update, name: (state: string) => string): string[][] {
  return (Object.keys(textNouns) as TextKind[]).map(kind => {
    const own = texts.filter(text => text.kind === kind);
    if (!own.length) return [];
    const title = `New or changed ${textNouns[kind][1]}: ${own.length}`;
    return [title, ...own.flatMap(change => textLines(change, name))];
  });
}

function textLines({ state, before, after }: TextChange, name: (state: string) => string): string[] {
  const was = before.map(
    ({ date, begins }) =>
      `    was: ${date && `of ${day(date)}, `}${begins ? `"${begins}"` : 'there, but its text was not known here'}`,
  );
  const is = after.map(({ date, text }) => `    now: ${date && `of ${day(date)}, `}"${text}"`);
  const state_ = `  ${name(state)} (${before.length ? (after.length ? 'changed' : 'not there any more') : 'new'})`;
  return [state_, ...was, ...is];
}

function totals({ before, after, totals: stated, older, asAt }: Update): string[] {
  const sums = `  The document itself states ${stated.parties} parties and ${stated.signatories} signatories (parties that signed included), and its rows add up to that.`;
  if (older) return [`Totals by our dates on ${day(asAt)}`, `  States parties: ${after.tally.party}`, sums];
  const step = (was: number, is: number) => (was === is ? `${is}, as before` : `${was} becomes ${is}`);
  return [
    'Totals',
    `  States parties: ${step(before.tally.party, after.tally.party)}`,
    `  Signed, not a party: ${step(before.tally.signatory, after.tally.signatory)}`,
    `  No action: ${step(before.tally.noAction, after.tally.noAction)}`,
    sums,
  ];
}

function outside({ outside }: Update): string[] {
  return outside.length
    ? [`Participants that are none of the 197 States, set aside: ${outside.join(', ')}`]
    : [];
}

function reported({ reported }: Update): string[] {
  if (!reported.length) return [];
  return [
    `Totals published by others that these dates do not give, or not as before: ${reported.length} (their rows in reported.csv will say so; read what they say)`,
    ...reported.map(({ asOf, source, dates }) => `  ${day(asOf)}, ${source}: the dates now give ${dates}`),
  ];
}

function confirmed({ confirmed }: Update, name: (state: string) => string): string[] {
  if (!confirmed.length) return [];
  return [
    `Dates that did not come from the depositary itself until now, and are confirmed by it: ${confirmed.length}`,
    `  ${confirmed.map(name).sort(new Intl.Collator('en').compare).join(', ')}`,
  ];
}
