/** Runs the tests of the model and the world; ends at the first file that fails, the quickest first. */
import { spawnSync } from 'node:child_process';

const files = [
  'test/model/status.test.ts',
  'test/world/drawing.test.ts',
  'test/model/dates.test.ts',
  'test/model/parse.test.ts',
  'test/model/properties.test.ts',
];
for (const file of files) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', file], { stdio: 'ignore' });
  if (status !== 0) process.exit(1);
}
