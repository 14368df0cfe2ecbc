/** Territories: drawn, but not among the 197 States. */
import { TERRITORIES } from './generated/territories.js';

/** The key of the sentence that a tooltip adds about a territory. */
type TerritoryNote = NonNullable<(typeof TERRITORIES)[number]['note']>;

interface Territory {
  /** ISO 3166-1 alpha-3; `XJK` for the Siachen Glacier, which has none. */
  id: string;
  /** Alpha-3 of the State it belongs to or that administers it; null where that is not agreed. */
  owner: string | null;
  /** `state`: its State's fill; `neutral`: a fill of its own that says nothing about the treaty. */
  fill: 'state' | 'neutral';
  /** Null where the name says enough. */
  note: TerritoryNote | null;
}

export const territories: readonly Territory[] = TERRITORIES;

const ids: ReadonlySet<string> = new Set(territories.map(({ id }) => id));

export const isTerritory = (id: string): boolean => ids.has(id);
