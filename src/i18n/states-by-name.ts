/** The States in the order of their names. */
import { register } from '../model/codes.js';
import type { Speaker } from './localizer.js';

const orders = new WeakMap<Speaker, readonly string[]>();

/** The 197 by alpha-3 code, as a reader of this language sorts them: compared once, not at every key or sort. */
export function namesInOrder(speaker: Speaker): readonly string[] {
  let states = orders.get(speaker);
  if (!states) {
    states = register
      .map(({ iso3 }) => iso3)
      .sort((a, b) => speaker.compare(speaker.state(a), speaker.state(b)));
    orders.set(speaker, states);
  }
  return states;
}
