/** The command as it is run: what is shipped, and that its source can be run too. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dataset, toDocument } from '../../../src/model/index.js';

const text = JSON.stringify(toDocument(dataset), null, 1);
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'opic-check-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const shipped = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const run = (...args: string[]) => node(shipped.bin['opic-widgets']!, ...args);

describe('the shipped command', () => {
  const specimens = 'test/data/depositary/specimens';
  const page = `${specimens}/status-page.html`;

  it('says that a document is right, and what it says', () => {
    const { status, stdout, stderr } = run('check', saved('good.json', text));
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, new RegExp(`is right: status as at ${dataset.statusAsAt}, \\d+ States parties, `));
  });

  it('names what is wrong as editors and terminals can jump to', () => {
    const file = saved('bad.json', text.replace(/"2012-09-24"/, '"2012-09-31"'));
    const line = text.slice(0, text.indexOf('"2012-09-24"')).split('\n').length;
    const { status, stderr } = run('check', file);
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${file}:${line}:`), stderr);
    assert.match(
      stderr,
      /actions\[0\]\.signed: 2012-09-31; expected a date that exists, YYYY-MM-DD, from 1900 to 2199\n1 fault; /,
    );
  });

  it('prints no terminal escape, no line and no workflow command of the file', () => {
    const evil = '\u001b[31m\u009b2J\u202e::error::x\n::error::y\n##[error]z';
    const file = saved('evil.json', JSON.stringify({ schema: evil, [evil]: 1 }));
    const { status, stdout, stderr } = run('check', file);
    assert.equal(status, 1);
    assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|::|##\[/);
    for (const line of stderr.trim().split('\n')) assert.match(line, /^\S+evil\.json:|^\d+ faults?;/);
  });

  it('does not read a document that no page would', () => {
    const { status, stderr } = run('check', saved('big.json', ' '.repeat(9e6)));
    assert.equal(status, 2);
    assert.match(stderr, /it has 9\.0 MB; a page reads at most 8 MB/);
  });

  it('makes a document of a page, and says in one line why not', () => {
    const made = run('import', page, '--short', 'SPEC', '--denounced', 'JAM=2015-02-03');
    assert.equal(made.status, 0, made.stderr);
    assert.match(made.stderr, /status-page\.html: remark: 2011-12-19, under its title, [^\n]*: --adopted\n/);
    const { stdout } = run('check', saved('made.json', made.stdout));
    assert.match(stdout, /is right: status as at 2026-11-20, 7 States parties, 1 signatory, /);
    for (const [args, reason] of [
      [[page], /JAM on 2013-10-03 stands in square brackets\. .*--denounced JAM=YYYY-MM-DD/],
      [[`${specimens}/login-page.html`], /one logs in\. The status page needs no login\. /],
      [[`${specimens}/status-page-in-french.html`], /French page\. .* Change "clang=_fr"/],
      [[join(folder, 'none')], /there is no such file/],
      [[page, '--colour'], /--colour/],
      [[], /one page, please/],
    ] as const) {
      const refused = run('import', ...args);
      assert.deepEqual([refused.status, refused.stdout], [1, '']);
      assert.match(refused.stderr, reason);
      assert.equal(refused.stderr.trim().split('\n').length, 1, refused.stderr);
    }
  });

  it('writes that document to a file, and takes one with a byte order mark for a picture', () => {
    const file = join(folder, 'imported.json');
    const made = run('import', page, '--short', 'SPEC', '--denounced', 'JAM=2015-02-03', '-o', file);
    assert.deepEqual([made.status, made.stdout], [0, ''], made.stderr);
    assert.equal(run('check', file).status, 0);
    const marked = saved('marked.json', `\ufeff${readFileSync(file, 'utf8')}`);
    const drawn = run('picture', 'map', '--data', marked);
    assert.deepEqual([drawn.status, drawn.stderr], [0, '']);
  });

  it('makes no folder with the name of a picture', () => {
    const { status, stderr } = run('card', '--all', '-o', join(folder, 'mine.svg'));
    assert.equal(status, 1);
    assert.match(stderr, /mine\.svg was given; expected is the name of a folder/);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run('--version').stdout, `${version}\n`);
  });

  it('names its commands in one line to those who name another', () => {
    const { status, stderr } = run('look', 'x');
    assert.equal(status, 1);
    assert.match(stderr, /^look was given; expected is one of check, import, picture, card, feed; .*\n$/);
  });

  it('ends with 2 when there is nothing to check', () => {
    for (const args of [[], ['check'], ['check', 'a', 'b'], ['check', join(folder, 'none')]])
      assert.equal(run(...args).status, 2, args.join(' '));
    const { status, stderr } = run('check', saved('latin.json', Buffer.from('{"a":"\xe9"}', 'latin1')));
    assert.equal(status, 2);
    assert.match(stderr, /not UTF-8/);
  });
});
it('the source does the same', () => {
  const file = saved('source.json', text);
  assert.deepEqual(
    node('--import', 'tsx', 'data/check/index.ts', 'check', file).stdout,
    run('check', file).stdout,
  );
});
