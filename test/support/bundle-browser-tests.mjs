/**
 * Serves the elements' tests as a few bundles, made once. File by file each test would load hundreds of modules, most of
 * them d3's and Lit's, and a browser without a cache loads them again for every test.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { projectRoot } from './find-browser.mjs';

/** `replaced`: texts of source files that are used in place of what is on disk, by path from the root of the site. */
export function bundleBrowserTests(files, replaced) {
  const made = new Map();
  const replace = {
    name: 'replace',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: replaced.get(`/${path.slice(projectRoot.length)}`) ?? (await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
  return {
    name: 'bundle-browser-tests',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: files,
        absWorkingDir: projectRoot,
        outdir: projectRoot,
        outbase: '.',
        chunkNames: 'test/chunks/[name]-[hash]',
        write: false,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'inline',
        sourcesContent: false,
        conditions: ['production'],
        tsconfig: 'tsconfig.json',
        // What the runner itself serves.
        external: ['/__web-dev-server__*'],
        plugins: [replace],
        logLevel: 'warning',
      });
      for (const { path, text } of outputFiles) made.set(`/${path.slice(projectRoot.length)}`, text);
    },
    serve({ path }) {
      const text = made.get(path.replace(/\.ts$/, '.js'));
      return text === undefined ? undefined : { body: text, type: 'js' };
    },
  };
}
