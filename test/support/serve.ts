/**
 * Serves the built project to a test on this machine, with the headers and the extra pages that it asks for. Not by sirv
 * as the demo's: each page gets the collector written into it, and sirv streams files as they are.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { projectRoot } from './find-browser.mjs';
import { listen, type Site } from './listen.js';

/** The policy under which everything must work. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

export const dropIn = '<script src="/dist/opic.min.js"></script>';

/** The same where a page is as wide as the telephone. */
export const onPhone = `<meta name="viewport" content="width=device-width">${dropIn}`;

export const talk = '<script type="module" src="/dist/opic-presenter.js"></script>';

/** The least that is a page. */
export const page = (head: string, body = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

export interface Extra {
  /** Text, or what answers each request. */
  body: string | Buffer | ((request: IncomingMessage) => string | Buffer | Promise<string | Buffer>);
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Options {
  /** Pages and files beside those of `dist`, `demo` and `test/pages`, by path. */
  extra?: Record<string, string | Extra>;
  /** The Content-Security-Policy of every page. */
  policy?: string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const read = (name: string) => readFile(path.join(projectRoot, 'test/support', name), 'utf8');

/** What tests ask of a page. */
export const inPage = await read('in-page.js');
const collector = (await read('collect.js')) + inPage;

/** Whatever the page does, the collector stands first in it, with the page's nonce where it has one. */
function withCollector(page: string): string {
  const [nonce = ''] = /nonce="\w+"/.exec(page) ?? [];
  const tag = `<script ${nonce} src="/collect.js"></script>`;
  return /<head[^>]*>/.test(page)
    ? page.replace(/<head[^>]*>/, `$&${tag}`)
    : page.replace(/^(<!doctype html>)?/i, `$1${tag}`);
}

async function find(
  pathname: string,
  extra: Record<string, string | Extra>,
): Promise<(Extra & { type: string }) | undefined> {
  if (pathname === '/collect.js') return { body: collector, type: types['.js']! };
  const own = extra[pathname];
  if (own !== undefined) return { type: types['.html']!, ...(typeof own === 'string' ? { body: own } : own) };
  if (!/^\/(dist|demo|test\/pages)\//.test(pathname) || pathname.includes('..')) return undefined;
  const file = path.join(projectRoot, pathname);
  const body = await readFile(pathname.endsWith('/') ? `${file}index.html` : file).catch(() => undefined);
  return body && { body, type: types[path.extname(pathname)] ?? types['.html']! };
}

export const serve = ({ extra = {}, policy }: Options = {}): Promise<Site> =>
  listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const found = await find(pathname, extra);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const isPage = found.type.startsWith('text/html');
    response.writeHead(found.status ?? 200, {
      'content-type': found.type,
      ...(isPage && policy && { 'content-security-policy': policy }),
      ...found.headers,
    });
    const body = typeof found.body === 'function' ? await found.body(request) : found.body;
    // A page that stands in a frame on its own has a policy of its own, which the collector must not break.
    const framed = pathname.endsWith('/dist/embed.html');
    response.end(isPage && !framed ? withCollector(String(body)) : body);
  });
