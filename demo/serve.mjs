/** Serves the built project on this machine and opens the demo: `npm start`. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

// One server for each folder, so that no other file of the project can be reached.
const folders = Object.fromEntries(
  ['demo', 'dist'].map(folder => [
    folder,
    sirv(fileURLToPath(new URL(`../${folder}`, import.meta.url)), { dev: true, dotfiles: false }),
  ]),
);

const server = createServer((request, response) => {
  const notFound = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  const [, folder, rest] = /^\/(demo|dist)(\/.*)$/.exec(request.url ?? '') ?? [];
  if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
  else if (folder) folders[folder](Object.assign(request, { url: rest }), response, notFound);
  else notFound();
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
