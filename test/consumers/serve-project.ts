/** Serves a built project as its own server would, or by the project's own `npm run serve`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { freePort } from '../support/free-port.mjs';

export interface Served {
  address: string;
  close(): void;
}

async function listen(root: string): Promise<Served> {
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

async function start(folder: string): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' };
  // In a group of its own, so that all that npm starts ends with it.
  const child = spawn('npm', ['run', 'serve'], { cwd: folder, env, detached: true, stdio: 'ignore' });
  const close = () => void process.kill(-child.pid!, 'SIGTERM');
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, close };
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  close();
  throw new Error('its server does not answer');
}

export function serveProject(folder: string, itself: boolean): Promise<Served> {
  if (itself) return start(folder);
  return listen(existsSync(path.join(folder, 'dist/index.html')) ? path.join(folder, 'dist') : folder);
}
