/** The classes as headings of columns: many, however many there are. */
import type { MessageKey } from '../en.js';
import type { Localizer } from '../localizer.js';
import type { Status, Tally } from '../../model/dataset.js';
import { countOf, statuses } from '../../model/tally.js';

export const headings = {
  party: 'headParty',
  signatory: 'headSignatory',
  'no-action': 'no-action',
} satisfies Record<Status, MessageKey>;

/** The counts as cells of a text for spreadsheets, and their headings. */
export const cellsOf = (counts: Tally): string[] => statuses.map(status => String(countOf(counts, status)));
export const headingCells = (localizer: Localizer): string[] =>
  statuses.map(status => localizer.msg(headings[status]));
