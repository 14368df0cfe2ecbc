/** The page of a treaty at the depositary, as the source of a data document. */
import type { DataDocument } from '../../../src/model/dataset.js';

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The address names the chapter in both ways: `IV-11` and `chapter=4`. */
function addressOf(number: string): string {
  const values = [...number.split('-')[0]!].map(letter => ROMAN[letter] ?? 0);
  const chapter = values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=${chapter}&clang=_en`;
}

/** `number`: chapter and number in the collection, such as `IV-11`. */
export const sourceOf = (number: string): DataDocument['source'] => ({
  name: `United Nations Treaty Collection, chapter ${number}`,
  url: addressOf(number),
});
