/** The weight of the bench itself: its facts and its clock, without a map. */
import { bench } from './clock.mjs';
import { allAre, statusesOn } from './statuses.mjs';

await bench(() => ({ show: statusesOn, all: allAre, shapes: () => [] }));
