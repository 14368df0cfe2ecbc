/** Divides the States shown into rows. */
import { register } from '../../model/codes.js';
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

/** True when the region is one of the division's rows, or the world. */
export const isDivided = (by: Division, region: Region): boolean =>
  by !== 'none' && (region === 'world' || (kinds[by].regions as readonly unknown[]).includes(region));
