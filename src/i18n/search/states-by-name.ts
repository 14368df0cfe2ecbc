/** The States in the order of their names. */
import { register } from '../../model/codes.js';
import '../english-names.js';
import type { Localizer } from '../localizer.js';

const orders = new WeakMap<Localizer, readonly string[]>();

/** The 197 by alpha-3 code, as a reader of this language sorts them: compared once, not at every key or sort. */
export function namesInOrder(localizer: Localizer): readonly string[] {
  let states = orders.get(localizer);
  if (!states) {
    states = register
      .map(({ iso3 }) => iso3)
      .sort((a, b) => localizer.compare(localizer.state(a), localizer.state(b)));
    orders.set(localizer, states);
  }
  return states;
}
