/**
 * Serves the bench's files compressed by brotli, and counts what a page asks for. Not by sirv as elsewhere: the files
 * are made in memory, and sirv does not tell the bytes that it sent.
 */
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen, type Site } from '../support/listen.js';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Served extends Site {
  /** Bytes of all answers since the last call. */
  taken(): number;
}

export async function serve(files: Map<string, Buffer>): Promise<Served> {
  const packed = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text)]));
  let bytes = 0;
  const site = await listen((request, response) => {
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
  return {
    ...site,
    taken() {
      const before = bytes;
      bytes = 0;
      return before;
    },
  };
}
