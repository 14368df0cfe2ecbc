/** Importing any module in plain Node touches no DOM, throws nothing, says nothing and adds no globals. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The names of the globals that modules add, imported where nothing else has been: in a thread, or process, of their own. */
const program = (...files: string[]) => `const before = new Set(Object.getOwnPropertyNames(globalThis));
  const files = ${JSON.stringify(files.map(file => pathToFileURL(file).href))};
  files.reduce((done, file) => done.then(() => import(file)), Promise.resolve()).then(() => {
    const added = Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name));
    console.log(added.join());
  });`;

async function importInThread(...files: string[]): Promise<string> {
  const worker = new Worker(program(...files), { eval: true, stdout: true, stderr: true });
  const [stdout, stderr] = await Promise.all([
    text(worker.stdout),
    text(worker.stderr),
    once(worker, 'exit'),
  ]);
  assert.equal(stderr, '');
  return stdout.trim();
}

function importInProcess(file: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--eval', program(file)],
    { encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout.trim();
}

/** Marks that Lit sets: to notice a second copy of itself and, in its build for Node, to stand in for a page. */
const LITS =
  /^(reactiveElementVersions|litHtmlVersions|litElementVersions|litPropertyMetadata|litServerRoot|customElements)$/;

const added = (stdout: string) => stdout.split(',').filter(name => name && !LITS.test(name));

const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter(
    file => file.endsWith('.js') && !/(^|\/)(opic\.min|autoload|embed-parent|present|cli\.js$)/.test(file),
  )
  .map(file => `dist/${file.replaceAll('\\', '/')}`);

// Users import no chunk by itself: those are tried together, for each thread takes a while to start.
const isChunk = (file: string) => file.startsWith('dist/chunks/');

test('all chunks can be imported', async () =>
  assert.deepEqual(added(await importInThread(...modules.filter(isChunk))), []));

for (const file of modules.filter(file => !isChunk(file)))
  test(`${file} can be imported`, async () => assert.deepEqual(added(await importInThread(file)), []));

for (const file of ['src/index.ts', 'src/model/index.ts'])
  test(`${file} can be imported`, () => assert.deepEqual(added(importInProcess(file)), []));

test('there are modules to import', () => assert.ok(modules.length >= 3));
