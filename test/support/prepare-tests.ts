/**
 * Makes of each test one file of plain JavaScript. Node runs each test in a process of its own, and there tsx would
 * compile again whatever the test imports.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** A module still finds what lies beside its source. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?[jt]s$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
      loader: file.endsWith('ts') ? 'ts' : 'js',
    }));
  },
};

/** The prepared files, in `folder`, which must lie where packages are found. */
export async function prepareTests(files: readonly string[], folder: string): Promise<string[]> {
  await build({
    entryPoints: [...files],
    outdir: folder,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    plugins: [ownAddress],
    logLevel: 'warning',
  });
  return files.map(file => path.join(folder, file.replace(/\.ts$/, '.mjs')));
}
