/** The names of States and territories in each language, and the other names by which States are looked for. */

import type { Facts } from './read.js';
import { module, type Generated } from '../modules.js';
import { languages } from './tables.js';
import type { AreaRow } from '../world/areas.js';

/** `territories`: those on the map. */
export function writeNames(facts: Facts, territories: AreaRow[]): Generated[] {
  return [
    { file: 'src/i18n/generated/aliases.ts', text: aliases(facts) },
    ...languages.map(language => ({
      file: `src/i18n/generated/names.${language}.ts`,
      text: names(facts, territories, language),
    })),
  ];
}

const line = (key: string, value: unknown) => `  ${key}: ${JSON.stringify(value)},`;

function aliases({ tables, dataset }: Facts): string {
  const rows = tables.aliases.rows.map(({ get }) => [get('state'), get('alias')] as const);
  const lines = dataset.states.flatMap(({ iso3 }) => {
    const own = rows.filter(([state]) => state === iso3).map(([, alias]) => alias);
    return own.length ? [line(iso3, own)] : [];
  });
  return module([
    '/** Names by which States are also looked for, in any language. */',
    'export const aliases: Readonly<Record<string, readonly string[]>> = {',
    ...lines,
    '};',
  ]);
}

function names(
  { tables, dataset }: Facts,
  territories: AreaRow[],
  language: (typeof languages)[number],
): string {
  const rows = new Map(tables['state-names'].rows.map(row => [row.get('iso3'), row.get(language)]));
  return module(
    ["import { namesByCode } from '../../model/codes.js';"],
    [
      '/** Short names of the 197 States (UNTERM), in the order of the register, and of the territories on the map. */',
      'export const names = namesByCode(',
      '  [',
      ...dataset.states.map(({ iso3 }) => `    ${JSON.stringify(rows.get(iso3))}, // ${iso3}`),
      '  ],',
      '  {',
      ...territories.map(area => `  ${line(area.id, territoryName(area, language))}`),
      '  },',
      ');',
    ],
  );
}

function territoryName(area: AreaRow, language: (typeof languages)[number]): string {
  const name = area[`name_${language}`];
  if (!name) throw new Error(`data/areas.csv: ${area.id} has no name_${language}`);
  return name.replaceAll("'", '’');
}
