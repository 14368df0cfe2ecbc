/** Serves the built project on this machine and opens the demo: `npm start`. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file that an address names, where a reader may fetch it. */
async function fileFor(pathname) {
  const wanted = path.join(root, path.normalize(decodeURIComponent(pathname)));
  if (!['demo', 'dist'].some(folder => wanted.startsWith(path.join(root, folder)))) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  return found?.isDirectory() ? path.join(wanted, 'index.html') : found && wanted;
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, { location: '/demo/' }).end();
    return;
  }
  const file = await fileFor(pathname).catch(() => undefined);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});

/** Without a display there may be no opener, or one that fails; the server goes on either way. */
function open(address) {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const sayIt = () => console.log('No browser could be opened: open that address in yours.');
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', sayIt)
    .on('exit', code => code && sayIt());
}

function listen(port) {
  server.once('error', error => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(0); // the usual port is taken: any other will do
  });
  server.listen(port, '127.0.0.1', () => {
    const address = `http://127.0.0.1:${server.address().port}/demo/`;
    console.log(`The demo is at ${address}  (Ctrl+C ends it)`);
    if (!process.env.CI) open(address);
  });
}

listen(Number(process.env.PORT ?? 8000));
