/** More about where a State belongs, for those who show one State's record. */

import { register } from '../model/codes.js';
import type { Text } from '../model/dataset.js';
import { groupNotes, unStatus } from './generated/standing.js';

const index = new Map(register.map(({ iso3 }, place) => [iso3, place]));
const statuses = { m: 'member', o: 'observer', n: 'non-member' } as const;

export type UnStatus = (typeof statuses)[keyof typeof statuses];

/** How the State stands with the United Nations, or null for a code that is none. */
export function unStatusOf(iso3: string): UnStatus | null {
  return statuses[unStatus[index.get(iso3)!] as keyof typeof statuses] ?? null;
}

/** What must be said where the State is counted with its regional group, or null. */
export function groupNoteOf(iso3: string): Text | null {
  return Object.hasOwn(groupNotes, iso3) ? groupNotes[iso3]! : null;
}
