/** Takes a data document from anywhere, or refuses it whole. */

import { assemble, freeze, isDataset } from './assemble.js';
import {
  date,
  list,
  longText,
  object,
  oneOf,
  optional,
  read,
  string,
  table,
  test,
  url,
  type Check,
} from './checks.js';
import { isState } from '../codes.js';
import { isPeriod, isTreatyDate } from '../dates.js';
import { gather } from './issues.js';
import { applyRules } from './rules.js';
import type * as shapes from '../dataset.js';

const inLanguages = (check: Check<string>) => {
  const maybe = optional(check);
  return object<shapes.Text>({ en: check, ar: maybe, es: maybe, fr: maybe, ru: maybe, zh: maybe });
};
const title = inLanguages(string);
const text = inLanguages(longText);
const sure = {
  confidence: optional(oneOf<shapes.Confidence>('high', 'medium', 'low')),
  sources: optional(list(string)),
};
const act = optional(date);
const area = test<string>('an ISO 3166-1 alpha-3 code in capitals, such as GRL', (value: unknown) =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value));
const count = optional(
  test<number>('a whole number from 0 to 197', n => Number.isInteger(n) && n >= 0 && n <= 197),
);

const type = optional(
  oneOf<shapes.DeclarationType>('declaration', 'reservation', 'objection', 'territorial'),
);

/** A pledge without a source is a rumour. */
const citations: Check<readonly string[]> = (value, path, refuse) =>
  Array.isArray(value) && value.length === 0
    ? refuse(path, value, 'one key of sources at least')
    : list(string)(value, path, refuse);

const source = object<shapes.DataDocument['source']>({ name: string, url });
const period = optional(
  test<string>('a period such as P3M, P30D or "P3M, first of the next month"', isPeriod),
);
const treaty = object<shapes.Treaty>({
  title,
  short: string,
  name: optional(text),
  number: optional(string),
  adopted: date,
  opened: date,
  inForce: optional(date),
  entryIntoForce: period,
  denunciation: period,
  outside: optional(list(text)),
});
const reported = object<shapes.Reported>({
  asOf: date,
  party: count,
  signatory: count,
  noAction: count,
  source: string,
  difference: optional(text),
});

function shape(known: (code: unknown) => boolean) {
  const state = test<string>('the ISO 3166-1 alpha-3 code of one of the 197 States, such as SVN', known);
  const acts = { signed: act, ratified: act, acceded: act, succeeded: act, denounced: act };
  return object<shapes.DataDocument>({
    schema: test<1>('1, the newest that this version of opic-widgets reads', value => value === 1),
    statusAsAt: date,
    treaty,
    source,
    // An act that is not known must not be dropped: the State would stand where it does not.
    actions: list(
      object<shapes.Action>(
        { state, ...acts, excludes: optional(list(area)), note: optional(text), ...sure },
        isDated,
      ),
    ),
    declarations: optional(
      list(object<shapes.Declaration>({ state, type, provision: optional(string), date, text, ...sure })),
    ),
    declarationsAsAt: optional(date),
    milestones: optional(
      list(
        object<shapes.Milestone>({
          date: test('a date, YYYY-MM-DD, YYYY-MM or YYYY', isMilestoneDate),
          kind: oneOf('treaty', 'dialogue'),
          title,
        }),
      ),
    ),
    reported: optional(list(reported)),
    pledges: optional(list(object<shapes.Pledge>({ state, date, text, sources: citations }))),
    sources: optional(table(object<shapes.Source>({ title: string, url: optional(url) }))),
  });
}

/** A date as people write it, `1 May 2001` too. */
const isDated = (value: unknown) => typeof value === 'string' && /^\d{4}-|\b\d{4}$/.test(value);

const rest: Record<number, string> = { 4: '-01-01', 7: '-01' };

/** Of a milestone sometimes only the month or the year is known. */
function isMilestoneDate(value: unknown): boolean {
  return typeof value === 'string' && isTreatyDate(value + (rest[value.length] ?? ''));
}

/** Bytes of a document's text. The bundled one has a hundredth of it; more would block a page while it is read. */
export const MOST_BYTES = 8e6;

/**
 * A fresh, frozen copy of the document, where it is right; what it does not know it leaves out. Throws a
 * DatasetError that names every fault. `known` says which codes there are.
 */
export function parseDocument(
  input: unknown,
  known: (code: unknown) => boolean = isState,
): shapes.DataDocument {
  const { refuse, settle } = gather();
  const document = read(shape(known), { input }, 'input', '', refuse);
  if (document) applyRules(document, refuse);
  settle();
  return document!;
}

/**
 * The Dataset of a data document: the document, copied and frozen, and its 197 `states`. A Dataset that was
 * parsed before comes back as it is. Throws a DatasetError, and nothing else, whatever the input.
 */
export function parseDataset(input: unknown): shapes.Dataset {
  return isDataset(input) ? input : freeze(assemble(parseDocument(input)));
}
