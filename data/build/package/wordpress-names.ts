/** The names by which PHP finds a State: those of the elements' own search, folded as it folds them. */
import { fold, namesFor } from '../../../src/i18n/search/search.js';
import { namesInOrder } from '../../../src/i18n/search/states-by-name.js';
import { localizerFor } from '../../../src/pictures/localizers.js';

/** Where several have a name, the State that the search puts first: by the kind of the name, then in order. */
function states(): Record<string, string> {
  const localizer = localizerFor('en');
  const known = namesFor(localizer);
  const [sources] = known.values();
  const found: Record<string, string> = {};
  for (const at of sources!.keys())
    for (const iso3 of namesInOrder(localizer))
      for (const { joined } of known.get(iso3)![at]!) found[joined] ??= iso3;
  return found;
}

/** Latin, Cyrillic and Arabic letters, from A on. */
const LETTERS = Array.from({ length: 0x1f00 - 0x41 }, (_, at) => String.fromCodePoint(0x41 + at));

/** What folding makes of a letter, where that is a letter of a name or nothing: PHP may know no other alphabet than its own. */
export function names(): { states: Record<string, string>; letters: Record<string, string> } {
  const found = states();
  const used = new Set(Object.keys(found).join(''));
  const letters = LETTERS.filter(letter => /[\p{L}]/u.test(letter))
    .map(letter => [letter, fold(letter)] as const)
    .filter(([letter, folded]) => folded !== letter && [...folded].every(one => used.has(one)));
  return { states: found, letters: Object.fromEntries(letters) };
}
