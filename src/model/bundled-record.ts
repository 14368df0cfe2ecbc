/** The Dataset that comes with the package, whole: how sure each date is, declarations, milestones, reported totals, sources. */

import { freeze } from './assemble.js';
import { dataset } from './bundled.js';
import { declarations, evidence, milestones, reported, sources, title } from './generated/record.js';
import type { Confidence } from './dataset.js';

const records = new Map(dataset.states.map(record => [record.iso3, record]));
evidence
  .trim()
  .split('\n')
  .forEach((line, index) => {
    const [confidence, ...ids] = line.split(' ') as [Confidence, ...string[]];
    const action = dataset.actions[index]!;
    for (const known of [action, records.get(action.state)!])
      Object.assign(known, { confidence, sources: ids });
  });
Object.assign(dataset.treaty, { title });
Object.assign(dataset, { declarations, milestones, reported, sources });
freeze(dataset);

export { dataset };
