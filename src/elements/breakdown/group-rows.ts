/** Divides the States shown into rows. */
import type { Localizer } from '../../i18n/localizer.js';
import { register } from '../../model/codes.js';
import type { CalendarDate, Dataset, Tally } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import { GROUPS, groupOf, REGIONS, regionOf, type Region } from '../../world/regions.js';

/** The values of the `by` attribute. */
export const DIVISIONS = ['none', 'group', 'region'] as const;
export type Division = (typeof DIVISIONS)[number];

export interface Row {
  /** The value that narrows to this row; null for the States in no regional group. */
  readonly region: Region | null;
  readonly states: ReadonlySet<string>;
}

const kinds = {
  none: { regions: [], of: () => null },
  group: { regions: [...GROUPS, null], of: groupOf },
  region: { regions: REGIONS, of: regionOf },
} satisfies Record<Division, { regions: readonly (Region | null)[]; of: (state: string) => Region | null }>;

/** The rows in the order of the United Nations, the States in no group last. `among`: undefined is all 197. */
export function rowsBy(by: Division, among: ReadonlySet<string> | undefined): Row[] {
  const { regions, of } = kinds[by];
  const shown = register.map(({ iso3 }) => iso3).filter(state => !among || among.has(state));
  return regions.map(region => ({ region, states: new Set(shown.filter(state => of(state) === region)) }));
}

export interface CountedRow extends Row {
  readonly name: string;
  readonly counts: Tally;
}

/** The rows with their names and counts, in the order in which they are shown: regions by name. */
export function countedRows(
  by: Division,
  rows: readonly Row[],
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
): CountedRow[] {
  const counted = rows.map(row => ({
    ...row,
    name: localizer.msg(row.region ?? 'noGroup'),
    counts: tally(dataset, date, row.states),
  }));
  return by === 'region' ? counted.sort((a, b) => localizer.compare(a.name, b.name)) : counted;
}

/** True when the region is one of the division's rows, or the world. */
export const isDivided = (by: Division, region: Region): boolean =>
  by !== 'none' && (region === 'world' || (kinds[by].regions as readonly unknown[]).includes(region));
