/** Serves a built project as its own server would, or by the project's own `npm run serve`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { freePort } from '../support/free-port.mjs';
import { listen, type Site } from '../support/listen.js';

async function start(folder: string): Promise<Site> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' };
  // In a group of its own, so that all that npm starts ends with it.
  const child = spawn('npm', ['run', 'serve'], { cwd: folder, env, detached: true, stdio: 'ignore' });
  const close = () => Promise.resolve(void process.kill(-child.pid!, 'SIGTERM'));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    const { ok } = await fetch(origin).catch(() => ({ ok: false }));
    if (ok) return { origin, close };
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  await close();
  throw new Error('its server does not answer');
}

export function serveProject(folder: string, itself: boolean): Promise<Site> {
  if (itself) return start(folder);
  const root = existsSync(path.join(folder, 'dist/index.html')) ? path.join(folder, 'dist') : folder;
  const files = sirv(root, { dev: true });
  return listen((request, response) => files(request, response, () => response.writeHead(404).end()));
}
