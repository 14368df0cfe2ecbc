/**
 * The Dataset that comes with the package, as far as a map needs it. `bundled-record.ts` completes this same
 * object, so a page that shows only a map does not carry the rest.
 */

import { assemble } from './document/assemble.js';
import { actions, source, statusAsAt, treaty } from './generated/facts.js';

/** The Dataset that comes with the package. */
export const dataset = assemble({ schema: 1, statusAsAt, treaty, source, actions });
