/** From checked facts to the modules that src imports. Packed where bytes count, one fact a line elsewhere. */

import type { Facts } from './read-facts.js';
import type { Generated } from './generated.js';
import { constant, json, module } from './modules.js';
import { regions, standing } from './write-regions.js';
import type { StateCodes } from '../../src/model/codes.js';
import type { StateActions } from '../../src/model/dataset.js';

export function writeFacts(facts: Facts): Generated[] {
  return [
    { file: 'src/model/generated/register.ts', text: register(facts) },
    { file: 'src/model/generated/facts.ts', text: core(facts) },
    { file: 'src/model/generated/record.ts', text: record(facts) },
    { file: 'src/world/generated/regions.ts', text: regions(facts) },
    { file: 'src/world/generated/standing.ts', text: standing(facts) },
  ];
}

function register({ dataset }: Facts): string {
  const { states } = dataset;
  return module(
    [
      '/** The alpha-3 codes of the 197 States, in order. */',
      constant('alpha3', states.map(s => s.iso3).join('')),
    ],
    [
      '/** For each, the second letter of its alpha-2 code: where it stands in alpha-3, or itself. */',
      constant('marks', states.map(mark).join('')),
    ],
    [
      '/** The alpha-2 codes that begin with another letter than alpha-3. */',
      `export const odd: Record<string, string> = ${json(Object.fromEntries(states.filter(isOdd).map(s => [s.iso3, s.iso2])))};`,
    ],
  );
}

/** Alpha-2 is nearly always the first letter of alpha-3 and another of it: fewer bytes than a second list. */
function mark({ iso3, iso2 }: StateCodes): string {
  const index = iso3.indexOf(iso2[1]!, 1);
  return index > 0 ? String(index) : iso2[1]!;
}

function isOdd({ iso3, iso2 }: StateCodes): boolean {
  return iso3[0] !== iso2[0];
}

function core({ dataset }: Facts): string {
  const { statusAsAt, treaty, source, states } = dataset;
  return module(
    [constant('statusAsAt', statusAsAt)],
    // The title in the other languages is with the record: a map can do without.
    [`export const treaty = ${json({ ...treaty, title: { en: treaty.title.en } })};`],
    [`export const source = ${json(source)};`],
    [
      '/** For each State in the order of the register: Signed, Ratified, Acceded, sUcceeded, Denounced, 20yymmdd. */',
      constant('actions', states.map(acts).join('|')),
    ],
  );
}

function acts({ signed, ratified, acceded, succeeded, denounced }: StateActions): string {
  return Object.entries({ s: signed, r: ratified, a: acceded, u: succeeded, d: denounced })
    .flatMap(([act, date]) => (date ? act + short(date) : []))
    .join(' ');
}

/** Nobody acts on a treaty of 2011 before 2000, nor in a hundred years. */
function short(date: string): string {
  if (!date.startsWith('20')) throw new RangeError(`${date} is of another century`);
  return date.slice(2).replaceAll('-', '');
}

function record({ dataset }: Facts): string {
  const { title } = dataset.treaty;
  const { actions, declarations, milestones, reported, sources } = dataset;
  const evidence = actions.map(({ confidence, sources: ids }) => [confidence, ...ids!].join(' '));
  return module(
    ["import type { Declaration, Milestone, Reported, Source, Text } from '../dataset.js';"],
    [`export const title: Text = ${json(title)};`],
    [
      '/** For each action in turn: how sure it is, and its sources. */',
      `export const evidence = \`\n${evidence.join('\n')}\n\`;`,
    ],
    [`export const declarations: Declaration[] = ${json(declarations)};`],
    [`export const milestones: Milestone[] = ${json(milestones)};`],
    [`export const reported: Reported[] = ${json(reported)};`],
    [`export const sources: Record<string, Source> = ${json(sources)};`],
  );
}
