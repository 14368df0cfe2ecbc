/** Bundles each test once for all mutants, as starting a compiler for every one would take longer than the tests. */
import { build } from 'esbuild';
import { bundle, tests } from './tests.mjs';

for (const file of tests)
  await build({
    entryPoints: [file],
    outfile: bundle(file),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
