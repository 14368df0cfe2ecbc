/**
 * The Dataset that comes with the package, as far as a map needs it. `bundled-record.ts` completes this same
 * object, so a page that shows only a map does not carry the rest.
 */

import { assemble } from './assemble.js';
import { register } from './codes.js';
import { actions, source, statusAsAt, treaty } from './generated/facts.js';
import type { Action } from './dataset.js';

const acts: Record<string, 'signed' | 'ratified' | 'acceded' | 'succeeded' | 'denounced'> = {
  s: 'signed',
  r: 'ratified',
  a: 'acceded',
  u: 'succeeded',
  d: 'denounced',
};

/** `s120924 r130529`: what one State did. */
const unpack = (packed: string): Omit<Action, 'state'> =>
  Object.fromEntries(packed.split(' ').map(act => [acts[act[0]!], act.replace(/.(..)(..)/, '20$1-$2-')]));

/** The Dataset that comes with the package. */
export const dataset = assemble({
  schema: 1,
  statusAsAt,
  treaty,
  source,
  actions: actions
    .split('|')
    .flatMap((packed, index) => (packed ? { state: register[index]!.iso3, ...unpack(packed) } : [])),
});
