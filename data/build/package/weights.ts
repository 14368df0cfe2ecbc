/** The kilobytes that a reader downloads for each way to embed an element, for demo/embed.html: `demo/weights.js`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** With gzip, as most sites send their files. */
const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);

/** A module and all that it imports at once. */
function withImports(entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files)
    for (const [, from] of readFileSync(`dist/${file}`, 'utf8').matchAll(
      /(?:^|[;}\n])(?:im|ex)port\b[^"'();]*["'](\.[^"']+)["']/g,
    ))
      files.add(path.posix.join(path.posix.dirname(file), from!));
  return files;
}

export function weights(): string {
  const modules = readdirSync('dist').filter(file => /^opic-\w+\.js$/.test(file));
  const elements = Object.fromEntries(
    modules.map(file => [path.parse(file).name, weigh(withImports(file).add('autoload.js'))]),
  );
  const map = withImports('opic-map.js');
  const languages = Object.fromEntries(
    readdirSync('dist/lang').flatMap(file => {
      const own = [...withImports(`lang/${file}`)].filter(one => !map.has(one));
      return file.endsWith('.js') ? [[path.parse(file).name, weigh(own)]] : [];
    }),
  );
  const files = Object.fromEntries(['opic.min.js', 'embed.html'].map(file => [file, weigh([file])]));
  const list = JSON.stringify({ elements, languages, files }, null, 1);
  return `// Made by \`npm run build\` (data/build/package/weights.ts).\nglobalThis.opicWeights = ${list};\n`;
}
