/** Sentences that a drawing calls for where it shows these areas: what tooltips say on the living map. */
import { placeNotes } from '../i18n/en.js';
import type { Localizer } from '../i18n/localizer.js';
import { addMessages } from '../i18n/registry.js';
import { isInside, type Box } from '../world/frame.js';
import { anchor } from '../world/anchors.js';

addMessages({ en: placeNotes });

const notes = [
  ['note-jammu-kashmir', 'XJK'],
  ['note-malvinas', 'FLK'],
  ['note-kosovo-1244', 'SRB'],
] as const;

export const notesIn = (box: Box, localizer: Localizer): string[] =>
  notes.filter(([, area]) => isInside(box, anchor(area))).map(([note]) => localizer.msg(note));
