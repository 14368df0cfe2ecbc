/** Mutation testing of the model and the world, by hand or at night: `npm run test:mutation`. */
export default {
  mutate: ['src/{model,world}/**/*.ts', '!src/**/generated/**', '!src/**/index.ts'],
  testRunner: 'command',
  plugins: [],
  tsconfigFile: 'none.json', // so that it needs no compiler of its own: tsx strips the types
  buildCommand: 'node test/mutation/bundle.mjs',
  commandRunner: { command: 'node test/mutation/run-tests.mjs' },
  coverageAnalysis: 'off',
  concurrency: Number(process.env.CONCURRENCY ?? 1),
  timeoutMS: 3_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', '.cache', 'demo', 'test/consumers', 'test/bench'],
  thresholds: { high: 95, low: 90, break: 90 },
};
