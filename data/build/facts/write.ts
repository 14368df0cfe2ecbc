/** From checked facts to the modules that src imports: one fact a line. */

import type { Facts } from './read.js';
import { constant, json, module, type Generated } from '../modules.js';
import { regions, unMembership } from '../write-regions.js';

export function writeFacts(facts: Facts): Generated[] {
  return [
    { file: 'src/model/generated/register.ts', text: register(facts) },
    { file: 'src/model/generated/facts.ts', text: core(facts) },
    { file: 'src/model/generated/record.ts', text: record(facts) },
    { file: 'src/world/generated/regions.ts', text: regions(facts) },
    { file: 'src/world/generated/un-membership.ts', text: unMembership(facts) },
  ];
}

function register({ dataset }: Facts): string {
  return module([
    '/** The 197 States: alpha-2 code by alpha-3 code, in order of the latter. */',
    ...rows(
      'alpha2: Readonly<Record<string, string>>',
      dataset.states.map(({ iso3, iso2 }) => [iso3, iso2]),
    ),
  ]);
}

function core({ dataset }: Facts): string {
  const { statusAsAt, treaty, source, actions } = dataset;
  return module(
    ["import type { Action } from '../dataset.js';"],
    [constant('statusAsAt', statusAsAt)],
    // The title in the other languages is with the record: a map can do without.
    [`export const treaty = ${json({ ...treaty, title: { en: treaty.title.en } })};`],
    [`export const source = ${json(source)};`],
    [
      '/** What each State did. How sure that is, and from where it is known, stands in record.ts. */',
      'export const actions: Action[] = [',
      ...actions.map(({ confidence: _, note: __, sources: ___, ...acts }) => `  ${literal(acts)},`),
      '];',
    ],
  );
}

function record({ dataset }: Facts): string {
  const { actions, declarations, declarationsAsAt, milestones, reported, sources } = dataset;
  const evidence = actions.map(({ state, confidence, note, sources: ids }) => {
    return [state, { confidence, ...(note && { note }), sources: ids }] as const;
  });
  return module(
    ["import type { Declaration, Milestone, Reported, Source, StateActions, Text } from '../dataset.js';"],
    [`export const title: Text = ${json(dataset.treaty.title)};`],
    [
      '/** For each State that acted: how sure its dates are, and their sources. */',
      ...rows(
        `evidence: Readonly<Record<string, Pick<StateActions, 'confidence' | 'note' | 'sources'>>>`,
        evidence,
      ),
    ],
    [`export const declarations: Declaration[] = ${json(declarations)};`],
    [constant('declarationsAsAt', declarationsAsAt!)],
    [`export const milestones: Milestone[] = ${json(milestones)};`],
    [`export const reported: Reported[] = ${json(reported)};`],
    [`export const sources: Record<string, Source> = ${json(sources)};`],
  );
}

/** An object with an entry a line. */
function rows(declared: string, entries: readonly (readonly [key: string, value: unknown])[]): string[] {
  return [
    `export const ${declared} = {`,
    ...entries.map(([key, value]) => `  ${key}: ${literal(value)},`),
    '};',
  ];
}

/** A value on one line, as a person would write it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value as object).map(([key, own]) => `${key}: ${literal(own)}`);
  return `{ ${entries.join(', ')} }`;
}
