/** The published types: what tsc wrote, without Lit and without the files that nobody reaches. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const TYPES = 'dist/types';
const SOURCE = 'data/build/package/frameworks';

/** The files that a declaration names. */
const imports = (text: string) =>
  [...text.matchAll(/(?:from|import) ?\(?['"](\.[^'"]+)['"]/g)].map(([, name]) => name!);

const toFile = (from: string, name: string) =>
  path.posix.join(path.posix.dirname(from), name.replace(/\.js$/, '.d.ts'));

function withoutLit(file: string): void {
  const text = readFileSync(file, 'utf8');
  const lit = path.posix.relative(path.posix.dirname(file), `${TYPES}/lit.js`);
  const name = lit.startsWith('.') ? lit : `./${lit}`;
  writeFileSync(file, text.replaceAll(/(['"])lit\1/g, `'${name}'`));
}

/** Copies the framework's files, then keeps what the entries reach, without a word of Lit's own types. */
export function tidyDeclarations(entries: readonly string[]): void {
  mkdirSync(`${TYPES}/frameworks`, { recursive: true });
  for (const file of readdirSync(SOURCE))
    copyFileSync(
      `${SOURCE}/${file}`,
      file === 'lit.d.ts' ? `${TYPES}/lit.d.ts` : `${TYPES}/frameworks/${file}`,
    );
  for (const file of filesOf(TYPES)) withoutLit(file);

  const reached = new Set(entries.map(entry => path.posix.normalize(entry)));
  for (const file of reached) {
    if (!existsSync(file)) throw new Error(`The types name ${file}, which is not there`);
    for (const name of imports(readFileSync(file, 'utf8'))) reached.add(toFile(file, name));
  }
  for (const file of filesOf(TYPES)) if (!reached.has(file)) rmSync(file);
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => file.endsWith('.d.ts'));
