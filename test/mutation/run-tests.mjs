/** Runs the bundled tests that reach the mutant; ends at the first file that fails. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundle, tests } from './tests.mjs';

const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
const place = new RegExp(`stryMutAct_\\w+\\("${mutant}"\\)`);

for (const file of tests) {
  if (mutant && !place.test(readFileSync(bundle(file), 'utf8'))) continue;
  const { status } = spawnSync(process.execPath, [bundle(file)], { stdio: 'ignore' });
  if (status !== 0) process.exit(1);
}
