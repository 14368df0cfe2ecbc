/** The rows of the participant grid, from the texts of its cells. */

import { readActs, readName } from './cells.js';
import { plain } from './markup.js';
import type { Participant } from './published.js';
import { getThePage, Refusal } from './refusal.js';

const heads = [/^Participant/i, /^Signature/i, /Ratification|Accession/i];

export function readGrid(head: readonly string[], rows: readonly (readonly string[])[]): Participant[] {
  const given = head.map(plain);
  if (given.length !== 3 || !heads.every((expected, index) => expected.test(given[index]!))) {
    throw new Refusal(
      `the columns of the table are ${given.map(text => `"${text}"`).join(', ')}; expected "Participant", "Signature" and "Accession(a), Ratification".`,
      getThePage,
    );
  }
  if (!rows.length) throw new Refusal('the table of participants is empty.', getThePage);
  return rows.map((cells, index) => {
    const { name, notes } = readName(cells[0] ?? '');
    const where = `row ${index + 1} (${name || 'no name'})`;
    if (cells.length !== 3) throw new Refusal(`${where} has ${cells.length} cells; expected 3.`, getThePage);
    if (!name) throw new Refusal(`${where}: a row without a participant.`, getThePage);
    const signature = readActs(cells[1]!, `${where}, Signature`);
    if ([...signature.standing, ...signature.bracketed].some(({ mark }) => mark)) {
      throw new Refusal(`${where}: "${plain(cells[1]!)}" has a mark that no signature has.`, getThePage);
    }
    return { name, notes, signature, deposit: readActs(cells[2]!, `${where}, ${given[2]}`) };
  });
}
