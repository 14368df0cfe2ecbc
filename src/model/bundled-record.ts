/** The Dataset that comes with the package, whole: how sure each date is, declarations, milestones, reported totals, sources. */

import { freeze } from './document/assemble.js';
import { dataset } from './bundled.js';
import * as record from './generated/record.js';

const { evidence, title, ...rest } = record;
for (const action of dataset.actions) Object.assign(action, evidence[action.state]);
for (const state of dataset.states) Object.assign(state, evidence[state.iso3]);
Object.assign(dataset.treaty, { title });
Object.assign(dataset, rest);
freeze(dataset);

export { dataset };
