/**
 * Serves the bench's files compressed by brotli, and counts what a page asks for. Not by sirv as elsewhere: the files
 * are made in memory, and sirv does not tell the bytes that it sent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Served {
  origin: string;
  /** Bytes of all answers since the last call. */
  taken(): number;
  close(): void;
}

export async function serve(files: Map<string, Buffer>): Promise<Served> {
  const packed = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text)]));
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const body = packed.get(pathname);
    if (!body) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    bytes += body.length;
    response.writeHead(200, {
      'content-type': `${types[path.extname(pathname)]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const before = bytes;
      bytes = 0;
      return before;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
