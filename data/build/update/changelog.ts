/** The line that an update leaves in data/CHANGELOG.md. */

import type { Update } from './update.js';
import { summarize } from './words.js';

/** The newest line stands first. */
export function logged(log: string, update: Update, file: string): string {
  const { asAt, form, after } = update;
  const { party, signatory, noAction } = after.tally;
  const line = `- **${asAt}**: ${summarize(update)}. Now ${party} / ${signatory} / ${noAction} (${form}, ${file}).`;
  const lines = log.split('\n');
  const first = lines.findIndex(line => line.startsWith('- '));
  lines.splice(first < 0 ? lines.length : first, 0, line, ...(first < 0 ? [''] : []));
  return lines.join('\n');
}
