/** The regions and their States. The names of regions are the attribute's values. */

import { register } from '../model/codes.js';
import { belonging } from './generated/regions.js';

/** The M49 regions. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
/** The regional groups of the United Nations. */
export const GROUPS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const;

type M49Region = (typeof REGIONS)[number];
export type Group = (typeof GROUPS)[number];
/** The values of the `region` attribute. */
export type Region = 'world' | M49Region | Group;

const belongingByState = Object.entries(belonging).flatMap(([region, groups]) =>
  Object.entries(groups).flatMap(([group, states]) =>
    states.split(' ').map(state => [state, { region, group: group === 'none' ? null : group }] as const),
  ),
);
const regionsOf = new Map(belongingByState) as ReadonlyMap<
  string,
  { region: M49Region; group: Group | null }
>;

/** The M49 region of a State (alpha-3), or null for a code that is none. */
export function regionOf(iso3: string): M49Region | null {
  return regionsOf.get(iso3)?.region ?? null;
}

/** The regional group a State is counted with, or null: the Holy See, the Cook Islands and Niue are in none. */
export function groupOf(iso3: string): Group | null {
  return regionsOf.get(iso3)?.group ?? null;
}

/** True for a value of the `region` attribute. */
export function isRegion(value: unknown): value is Region {
  return value === 'world' || [...REGIONS, ...GROUPS].includes(value as Group);
}

/** The States of a region or group, by alpha-3 code, in the order of the register; `world` is all 197. */
export function statesIn(region: Region): string[] {
  const codes = register.map(({ iso3 }) => iso3);
  if (region === 'world') return codes;
  return codes.filter(iso3 => regionOf(iso3) === region || groupOf(iso3) === region);
}

/** True for the views that are as wide as the world, and have Europe once more: those of the WEOG reach from Canada to New Zealand. */
export const hasInset = (asked: Region | readonly string[]): boolean => asked === 'world' || asked === 'weog';
