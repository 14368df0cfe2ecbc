/** The table for spreadsheets. Loaded when a reader opens the menu. */
import { toCsv } from '../../ui/csv.js';
import type { Files } from '../../ui/download/download-menu.js';
import { save } from '../../ui/download/save-file.js';

/** `shown`: what the table shows when it is saved. */
export const tableFiles = (shown: () => { cells: string[][]; frame: Parameters<typeof save>[2] }): Files => ({
  forms: ['csv'],
  save: form => {
    const { cells, frame } = shown();
    return save(form, 'table', frame, toCsv(cells, frame.localizer));
  },
});
