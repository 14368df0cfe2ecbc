/** What the bench itself weighs: its facts and its clock, and no map. */
import { bench } from './clock.mjs';
import { allAre, statusesOn } from './statuses.mjs';

await bench(() => ({ show: statusesOn, all: allAre, shapes: () => [] }));
