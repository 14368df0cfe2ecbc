/** The tests of the model and the world, the quickest first. */
import path from 'node:path';

export const tests = [
  'test/world/regions.test.ts',
  'test/world/frame.test.ts',
  'test/world/middle.test.ts',
  'test/world/format-numbers.test.ts',
  'test/model/issues.test.ts',
  'test/model/status.test.ts',
  'test/world/drawing.test.ts',
  'test/world/unpack.test.ts',
  'test/model/dates.test.ts',
  'test/model/parse.test.ts',
  'test/model/properties.test.ts',
];

/** Path of a test's bundle, which contains all its imports with all mutants. */
export const bundle = file => path.join('.cache/mutation', `${path.basename(file, '.ts')}.mjs`);
