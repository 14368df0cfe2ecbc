/** A State's status in the United Nations, and the note on its regional group. */

import { isState } from '../model/codes.js';
import type { Text } from '../model/dataset.js';
import { groupNotes, notMembers } from './generated/un-membership.js';

type UnStatus = 'member' | (typeof notMembers)[number]['status'];

/** The State's membership or other status in the United Nations, or null for an unknown code. */
export function unStatusOf(iso3: string): UnStatus | null {
  if (!isState(iso3)) return null;
  return notMembers.find(({ state }) => state === iso3)?.status ?? 'member';
}

/** The note to show where the State is counted with its regional group, or null. */
export function groupNoteOf(iso3: string): Text | null {
  return Object.hasOwn(groupNotes, iso3) ? groupNotes[iso3]! : null;
}
