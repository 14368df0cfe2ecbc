/** Importing any module in plain Node touches no DOM, throws nothing, says nothing and adds no globals. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

function importAlone(file: string, ...flags: string[]): string {
  const code = `const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import(${JSON.stringify(pathToFileURL(file).href)});
    const added = Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name));
    console.log(added.join());`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', code],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
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
  .filter(file => file.endsWith('.js') && !/(^|\/)(opic\.min|embed-parent|present|cli\.js$)/.test(file))
  .map(file => `dist/${file}`);

for (const file of modules)
  test(`${file} can be imported`, () => assert.deepEqual(added(importAlone(file)), []));

for (const file of ['src/index.ts', 'src/model/index.ts'])
  test(`${file} can be imported`, () => assert.deepEqual(added(importAlone(file, '--import', 'tsx')), []));

test('there are modules to import', () => assert.ok(modules.length >= 3));
