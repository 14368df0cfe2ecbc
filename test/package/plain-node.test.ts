/** Importing any module in plain Node touches no DOM, throws nothing, says nothing and adds no globals. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The names of the globals that a module adds, imported where nothing else has been: in a thread, or process, of its own. */
const program = (file: string) => `const before = new Set(Object.getOwnPropertyNames(globalThis));
  import(${JSON.stringify(pathToFileURL(file).href)}).then(() => {
    const added = Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name));
    console.log(added.join());
  });`;

async function importInThread(file: string): Promise<string> {
  const worker = new Worker(program(file), { eval: true, stdout: true, stderr: true });
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
  .map(file => `dist/${file}`);

for (const file of modules)
  test(`${file} can be imported`, async () => assert.deepEqual(added(await importInThread(file)), []));

for (const file of ['src/index.ts', 'src/model/index.ts'])
  test(`${file} can be imported`, () => assert.deepEqual(added(importInProcess(file)), []));

test('there are modules to import', () => assert.ok(modules.length >= 3));
