/** The floor: paths that were projected before, no library. */
import outlines from 'outlines';
import { bench } from './clock.mjs';
import { drawPaths } from './paths.mjs';

await bench(stage => drawPaths(stage, outlines));
