/** The Dataset that comes with the package, whole: declarations, milestones, reported totals, sources. */

import { dataset } from './bundled.js';
import { declarations, milestones, reported, sources, titles } from './generated/record.js';

dataset.treaty.title = { ...dataset.treaty.title, ...titles };
Object.assign(dataset, { declarations, milestones, reported, sources });
freeze(dataset);

function freeze(value: object): void {
  Object.freeze(value);
  for (const own of Object.values(value)) if (typeof own === 'object' && own) freeze(own as object);
}

export { dataset };
