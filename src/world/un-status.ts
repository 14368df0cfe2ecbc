/** More about where a State belongs, for those who show one State's record. */

import { isState } from '../model/codes.js';
import type { Text } from '../model/dataset.js';
import { groupNotes, notMembers } from './generated/standing.js';

export type UnStatus = 'member' | (typeof notMembers)[number]['status'];

/** How the State stands with the United Nations, or null for a code that is none. */
export function unStatusOf(iso3: string): UnStatus | null {
  if (!isState(iso3)) return null;
  return notMembers.find(({ state }) => state === iso3)?.status ?? 'member';
}

/** What must be said where the State is counted with its regional group, or null. */
export function groupNoteOf(iso3: string): Text | null {
  return Object.hasOwn(groupNotes, iso3) ? groupNotes[iso3]! : null;
}
