/** What is drawn and is none of the 197 States. */
import { TERRITORIES } from './generated/territories.js';

/** Which sentence a tooltip adds about a territory. */
export type TerritoryNote =
  'territory' | 'nsgt' | 'denmark' | 'malvinas' | 'western-sahara' | 'jammu-kashmir';

export interface Territory {
  /** ISO 3166-1 alpha-3; `XJK` for the Siachen Glacier, which has none. */
  id: string;
  /** Alpha-3 of the State it belongs to or that administers it; null where that is not agreed. */
  owner: string | null;
  /** `state`: its State's fill; `neutral`: a fill of its own that says nothing about the treaty. */
  fill: 'state' | 'neutral';
  note: TerritoryNote;
}

/** In the order of the names in `language/areas`. */
export const territories: readonly Territory[] = TERRITORIES.split(' ').map(row => {
  const [id, owner, fill, note] = row.split(',') as [string, string, string, TerritoryNote];
  return { id, owner: owner || null, fill: fill ? 'neutral' : 'state', note: note || 'territory' };
});

export const OWNERS: ReadonlyMap<string, string | null> = new Map(
  territories.map(({ id, owner }) => [id, owner]),
);
