/**
 * What a reader's browser loads, in bytes, against the budgets. Brotli, the best that servers do.
 * `npm run size` prints the table and fails when a budget is passed.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

export function brotli(text: string | Uint8Array): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** A module with all it imports, as a bundler ships it; without what it imports only when it is first needed. */
async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'bundled',
  });
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)!;
  const loaded = new Set([first]);
  for (const file of loaded) {
    for (const { path, kind } of metafile.outputs[file]!.imports)
      if (kind === 'import-statement') loaded.add(path);
  }
  const texts = outputFiles.filter(({ path }) => [...loaded].some(file => path.endsWith(file)));
  return Buffer.concat(texts.map(({ contents }) => contents));
}

interface Budget {
  name: string;
  text: Uint8Array;
  /** kB brotli. */
  budget: number;
}

const budgets: Budget[] = [
  { name: 'opic-map.js with all it imports', text: await bundled('dist/opic-map.js'), budget: 30 },
  { name: 'opic.min.js', text: readFileSync('dist/opic.min.js'), budget: 38 },
];

let failed = 0;
for (const { name, text, budget } of budgets) {
  const size = brotli(text);
  const within = size <= budget * 1000;
  if (!within) failed++;
  console.log(
    `${within ? '✓' : '✗'} ${name}: ${kB(size)} kB brotli of ${budget}, ${kB(gzipSync(text).length)} gzip, ${kB(text.length)} minified`,
  );
}
console.log(`${budgets.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
