/** The maintainer's whole path, on a copy of the project: save, run, read, write; and a refusal writes nothing. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type * as load from '../../../data/build/facts/load.js';
import { writeFacts } from '../../../data/build/facts/write.js';
import type { Generated } from '../../../data/build/modules.js';
import type { run as runUpdate } from '../../../data/depositary/run.js';
import { before as frozen, news, page, pageOf, replace, specimen } from './made-up.js';

const project = fileURLToPath(new URL('../../../', import.meta.url));
let copy: string;

before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'opic-update-'));
  for (const name of ['data', 'src', 'package.json', 'tsconfig.json'])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  cpSync(fileURLToPath(frozen), join(copy, 'data'), { recursive: true });
  for (const { file, text } of await builtFacts()) saved(file, text);
});

after(() => rmSync(copy, { recursive: true, force: true }));

/** A module of the copy, which knows the copy as its project. */
function ownModule(file: string): Promise<object> {
  return tsImport(pathToFileURL(join(copy, file)).href, import.meta.url) as Promise<object>;
}

/** What the copy's own tables make. The world, which takes long, is not touched by them. */
async function builtFacts(): Promise<Generated[]> {
  const { loadFacts } = (await ownModule('data/build/facts/load.ts')) as typeof load;
  return writeFacts(await loadFacts());
}

function command(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });
}

/** Every file of the copy that a person or a build writes, by its path. */
function contents(): Record<string, string> {
  const files = ['data', 'src'].flatMap(folder =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(files.map(file => [file.slice(copy.length + 1), readFileSync(file, 'latin1')]));
}

function saved(name: string, text: string | Uint8Array): string {
  const file = join(copy, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run data:update', () => {
  it('is the command that is tried here', () => {
    const scripts = readFileSync(join(project, 'package.json'), 'utf8');
    assert.match(scripts, /"data:update": "tsx data\/depositary\/index\.ts"/);
  });

  it('writes nothing when it refuses', async () => {
    const { run } = (await ownModule('data/depositary/run.ts')) as { run: typeof runUpdate };
    const was = contents();
    // Whatever is refused is refused before anything is written: one of each step.
    const refused = [
      saved('cut.html', page.slice(0, page.length / 2)),
      saved('late.html', replace(page, '3 Nov\t 2026', '3 Dec 2026')),
      saved('login-page.html', specimen('login-page.html')),
      join(copy, 'missing.html'),
      join(copy, 'data'),
    ];
    for (const file of refused) {
      const wish = { file, agree: () => assert.fail('asked, though refused'), say: () => undefined };
      await assert.rejects(run(wish), { name: 'Refusal', message: /Nothing was written\.$/ }, file);
      assert.deepEqual(contents(), was, file);
    }
  });

  it('shows the difference and writes nothing until it is told to', () => {
    const was = contents();
    const { stdout, status } = command('data/depositary/index.ts', saved('page.html', page));
    assert.equal(status, 0);
    assert.match(stdout, /Austria ratified on 1 October 2026/);
    assert.match(stdout, /run the same again with --write/);
    assert.deepEqual(contents(), was);
  });

  it('writes rows, date, source, log and what is built from them', async () => {
    const was = contents();
    const { stdout, status, stderr } = command('data/depositary/index.ts', 'page.html', '--write');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /No action: 128 becomes 127/);
    const is = contents();
    const changed = Object.keys(is).filter(file => is[file] !== was[file]);
    assert.deepEqual(changed.sort(), [
      'data/CHANGELOG.md',
      'data/actions.csv',
      'data/date-notes.csv',
      'data/depositary-texts.csv',
      'data/sources.csv',
      'data/treaty.csv',
      'src/model/generated/facts.ts',
      'src/model/generated/record.ts',
    ]);
    const [line] = is['data/CHANGELOG.md']!.split('\n').filter(line => line.startsWith('- '));
    assert.match(
      line!,
      /^- \*\*2026-11-20\*\*: Austria ratified on 1 October 2026 .*; Italy ratification: 4 Feb/,
    );
    assert.match(line!, /Now 55 \/ 15 \/ 127 \(status page, page\.html\)\.$/);
    for (const { file, text } of await builtFacts())
      assert.equal(readFileSync(join(copy, file), 'utf8'), text, file);
  });

  it('says that nothing is new the second time', () => {
    const was = contents();
    const { stdout } = command('data/depositary/index.ts', 'page.html', '--write');
    assert.match(stdout, /Nothing is new\. Nothing was written\./);
    assert.deepEqual(contents(), was);
  });

  it('prints no terminal escape and no workflow command of the page', () => {
    const content = news();
    content.declarations.push(['Albania', '<b>\u001b[31m</b><br>::error::x<br>##[error]y ```']);
    const { stdout } = command(
      'data/depositary/index.ts',
      saved('evil.html', pageOf({ ...content, asAt: '21-11-2026' })),
    );
    assert.match(stdout, /Albania \(new\)/);
    assert.doesNotMatch(stdout, /\u001b|::error|##\[|```/);
  });

  it('explains itself when it is called wrongly', () => {
    const asAt = ['2026-02-30', '9999-01-01'].map(day => ['page.html', '--as-at', day]);
    for (const args of [[], ['a', 'b'], ['--what'], ...asAt]) {
      const { status, stderr } = command('data/depositary/index.ts', ...args);
      assert.equal(status, 1);
      assert.match(stderr, /npm run data:update -- FILE/, args.join(' '));
    }
  });
});
