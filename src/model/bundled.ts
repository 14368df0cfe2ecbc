/**
 * The Dataset that comes with the package, as far as a map needs it. `bundled-record.ts` completes this same
 * object, so a page that shows only a map does not carry the rest.
 */

import { assemble } from './assemble.js';
import { actions, source, statusAsAt, treaty } from './generated/facts.js';
import type { Action } from './dataset.js';

const acts: Record<string, 'signed' | 'ratified' | 'acceded' | 'succeeded' | 'denounced'> = {
  s: 'signed',
  r: 'ratified',
  a: 'acceded',
  u: 'succeeded',
  d: 'denounced',
};

/** `ALB s2012-09-24 r2013-05-29`: the State, and what it did. */
function unpack(line: string): Action {
  const [state = '', ...own] = line.split(' ');
  return { state, ...Object.fromEntries(own.map(act => [acts[act[0]!], act.slice(1)])) };
}

export const dataset = assemble({
  schema: 1,
  statusAsAt,
  treaty,
  source,
  actions: actions.trim().split('\n').map(unpack),
});
