/** From checked facts to the modules that src imports. Packed where bytes count, one fact a line elsewhere. */

import type { Facts } from './read-facts.js';
import type { Generated } from './generated.js';
import { languages } from './tables.js';
import type { StateCodes } from '../../src/model/codes.js';
import type { Action } from '../../src/model/dataset.js';

const MADE_BY = 'Made by `npm run data` from the tables in data/. Change those, not this.';

export function writeFacts(facts: Facts): Generated[] {
  return [
    { file: 'src/model/generated/register.ts', text: register(facts) },
    { file: 'src/model/generated/facts.ts', text: core(facts) },
    { file: 'src/model/generated/record.ts', text: record(facts) },
    { file: 'src/world/generated/regions.ts', text: regions(facts) },
    { file: 'src/world/generated/standing.ts', text: standing(facts) },
    ...languages.map(language => ({
      file: `src/language/names/${language}.ts`,
      text: names(facts, language),
    })),
  ];
}

/** The order of every packed list. */
function inOrder({ tables, dataset }: Facts): ((column: string) => string)[] {
  const rows = new Map(tables.states.rows.map(row => [row.get('iso3'), row.get]));
  return dataset.states.map(({ iso3 }) => rows.get(iso3)!);
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
  const { statusAsAt, treaty, source, actions } = dataset;
  return module(
    [constant('statusAsAt', statusAsAt)],
    // The title in the other languages is with the record: a map can do without.
    [`export const treaty = ${json({ ...treaty, title: { en: treaty.title.en } })};`],
    [`export const source = ${json(source)};`],
    [
      '/** A line a State: signed, ratified, acceded, sUcceeded, denounced; how sure that is; its sources. */',
      `export const actions = \`\n${actions.map(line).join('\n')}\n\`;`,
    ],
  );
}

function line({
  state,
  signed,
  ratified,
  acceded,
  succeeded,
  denounced,
  confidence,
  sources,
}: Action): string {
  const acts = Object.entries({ s: signed, r: ratified, a: acceded, u: succeeded, d: denounced });
  const done = acts.filter(([, date]) => date).map(([act, date]) => act + date);
  return [state, ...done, confidence, ...sources!].join(' ');
}

function record({ dataset }: Facts): string {
  const { en: _core, ...titles } = dataset.treaty.title;
  const { declarations, milestones, reported, sources } = dataset;
  return module(
    ["import type { Declaration, Milestone, Reported, Source } from '../dataset.js';"],
    [`export const titles = ${json(titles)};`],
    [`export const declarations: Declaration[] = ${json(declarations)};`],
    [`export const milestones: Milestone[] = ${json(milestones)};`],
    [`export const reported: Reported[] = ${json(reported)};`],
    [`export const sources: Record<string, Source> = ${json(sources)};`],
  );
}

function regions(facts: Facts): string {
  const rows = inOrder(facts);
  return module(
    [
      '/** M49 regions in the order of the register: aFrica, aMericas, aSia, Europe, Oceania. */',
      constant('regions', rows.map(get => letterOfRegion[get('m49_region')]).join('')),
    ],
    [
      '/** UN regional groups: African, asia-Pacific, Eastern-european, Grulac, Weog, or - for none. */',
      constant('groups', rows.map(get => letterOfGroup[get('regional_group')]).join('')),
    ],
  );
}

const letterOfRegion: Record<string, string> = {
  Africa: 'f',
  Americas: 'm',
  Asia: 's',
  Europe: 'e',
  Oceania: 'o',
};
const letterOfGroup: Record<string, string> = {
  african: 'a',
  'asia-pacific': 'p',
  'eastern-european': 'e',
  grulac: 'g',
  weog: 'w',
  none: '-',
};

function standing(facts: Facts): string {
  const rows = inOrder(facts);
  const subregions = [...new Set(rows.map(get => get('m49_subregion')))].sort();
  const notes = facts.tables['group-notes'].rows.map(row => [
    row.get('state'),
    Object.fromEntries(languages.map(language => [language, row.get(language)])),
  ]);
  return module(
    ["import type { Text } from '../../model/dataset.js';"],
    ['/** The M49 subregions. */', `export const subregions = ${json(subregions)};`],
    [
      '/** For each State in the order of the register, the index of its subregion in base 36. */',
      constant(
        'subregionOf',
        rows.map(get => subregions.indexOf(get('m49_subregion')).toString(36)).join(''),
      ),
    ],
    [
      '/** For each State: Member of the United Nations, Observer State, or Neither. */',
      constant('unStatus', rows.map(get => letterOfStatus[get('un_status')]).join('')),
    ],
    [
      '/** What must be said where a State is counted with a regional group. */',
      `export const groupNotes: Record<string, Text> = ${json(Object.fromEntries(notes))};`,
    ],
  );
}

const letterOfStatus: Record<string, string> = { member: 'm', observer: 'o', 'non-member': 'n' };

function names({ tables, dataset }: Facts, language: string): string {
  const rows = new Map(tables['state-names'].rows.map(row => [row.get('iso3'), row.get(language)]));
  const packed = dataset.states.map(({ iso3 }) => rows.get(iso3)).join('|');
  return module([
    '/** The names of the 197 States in the order of the register (UNTERM). */',
    constant('names', packed),
  ]);
}

function module(...parts: string[][]): string {
  return [`// ${MADE_BY}`, ...parts.map(lines => lines.join('\n'))].join('\n\n') + '\n';
}

/** As Prettier would have it. */
function constant(name: string, value: string): string {
  const quote = value.includes("'") ? '"' : "'";
  if (/["\\\n]/.test(value)) throw new Error(`${name} holds what a packed text cannot`);
  const short = `export const ${name} = ${quote}${value}${quote};`;
  return short.length > 110 ? short.replace(' = ', ' =\n  ') : short;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
