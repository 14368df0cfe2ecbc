/** `npm start` serves the demo and opens it, and goes on where nothing can be opened. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

/** The status of an answer to an address that no browser would send as it is. */
const statusOf = (address: string, target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port, hostname } = new URL(address);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', data => (answer += String(data)));
    socket.on('close', () => resolve(answer.split(' ')[1] ?? 'no answer'));
    socket.on('error', reject);
  });

const linux = process.platform === 'linux';

describe('npm start', { skip: !linux && 'the opener is another one' }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'opic-start-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs the server with a command in the opener's place until it has said so many lines; then ends it. */
  async function start(opener: string | undefined, lines: number, port = 0, targets: string[] = []) {
    const file = path.join(folder, 'xdg-open');
    rmSync(file, { force: true });
    if (opener) {
      writeFileSync(file, `#!/bin/sh\n${opener}\n`);
      chmodSync(file, 0o755);
    }
    const env = { PATH: opener ? `${folder}:/bin` : folder, PORT: String(port) };
    const server = spawn(process.execPath, ['demo/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    server.stderr.on('data', text => (said += text));
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', text => {
        said += text;
        if (said.split('\n').length > lines) resolve();
      });
      server.on('exit', code => reject(new Error(`ended with ${code}: ${said}`)));
    });
    server.removeAllListeners('exit');
    const address = /http:\S+/.exec(said)![0];
    const page = await fetch(address);
    const text = await page.text();
    const elsewhere = await fetch(new URL('/package.json', address));
    const statuses: Record<string, string> = {};
    for (const target of targets) statuses[target] = await statusOf(address, target);
    server.kill();
    return { said, address, status: page.status, text, elsewhere: elsewhere.status, statuses };
  }

  test('opens the demo in the browser, and serves no other files', async () => {
    const opened = path.join(folder, 'opened');
    const { address, status, text, elsewhere } = await start(
      `echo "$1" > ${opened}.part; mv ${opened}.part ${opened}`,
      1,
    );
    assert.equal(status, 200);
    assert.match(text, /<opic-/);
    assert.equal(elsewhere, 404);
    for (let tries = 0; !existsSync(opened) && tries < 100; tries++)
      await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(readFileSync(opened, 'utf8').trim(), address);
  });

  test('goes on whatever is asked for, and serves nothing beside its two folders', async () => {
    const secret = 'demo-not-served';
    mkdirSync(secret);
    writeFileSync(path.join(secret, 'index.html'), 'secret');
    const targets = [
      ...['//', '/\\', 'http://[', '*', '/dist/', '/dist', '/demo/%', '/demo/%00', '/demo/%E0%A4%A'],
      ...['/demo/../package.json', '/demo/..%2fpackage.json', '/dist/%2e%2e/package.json', `/${secret}/`],
    ];
    try {
      const { statuses } = await start('exit 0', 1, 0, [...targets, '/demo/embed.html?lang=fr', '/demo/']);
      const { '/demo/embed.html?lang=fr': page, '/demo/': last, ...refused } = statuses;
      assert.deepEqual([page, last], ['200', '200']);
      assert.deepEqual(refused, Object.fromEntries(targets.map(target => [target, '404'])));
    } finally {
      rmSync(secret, { recursive: true });
    }
  });

  test('says so and goes on where there is nothing to open it with', async () => {
    const { said, status } = await start(undefined, 2);
    assert.match(said, /No browser could be opened/);
    assert.equal(status, 200);
  });

  test('says so and goes on where opening fails, as without a display', async () => {
    const { said, status } = await start('exit 3', 2);
    assert.match(said, /No browser could be opened/);
    assert.equal(status, 200);
  });

  test('takes another port where its own is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { address, status } = await start('exit 0', 1, port);
    other.close();
    assert.notEqual(new URL(address).port, String(port));
    assert.equal(status, 200);
  });
});
