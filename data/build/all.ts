/**
 * `npm run data` makes every generated file. With `--check` it writes nothing, compares them with what is
 * there and fails naming those that differ.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FactsError } from './facts/faults.js';
import { loadFacts } from './facts/load.js';
import type { Generated } from './modules.js';
import { loadTreaties } from './treaties/load.js';
import { writeImport } from './treaties/write-import.js';
import { writeProcedures } from './treaties/write.js';
import { buildWorld } from './world.js';
import { writeNames } from './facts/write-names.js';
import { writeFacts } from './facts/write.js';

const root = new URL('../../', import.meta.url);

async function build(): Promise<Generated[]> {
  const { files, territories } = await buildWorld();
  const facts = await loadFacts();
  return [
    ...writeFacts(facts),
    ...writeNames(facts, territories),
    ...writeProcedures(await loadTreaties()),
    ...(await writeImport()),
    ...files,
  ];
}

async function write({ file, text }: Generated): Promise<void> {
  const path = fileURLToPath(new URL(file, root));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function differs({ file, text }: Generated): Promise<boolean> {
  return (await readFile(new URL(file, root), 'utf8').catch(() => '')) !== text;
}

async function run(check: boolean): Promise<void> {
  const files = await build();
  if (!check) {
    for (const file of files) await write(file);
    console.log(`Made ${files.length} files.`);
    return;
  }
  const stale: string[] = [];
  for (const made of files) if (await differs(made)) stale.push(made.file);
  if (!stale.length) return console.log(`${files.length} generated files are as committed.`);
  console.error(`Not what the build makes; run \`npm run data\` and commit:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}

run(process.argv.includes('--check')).catch((error: unknown) => {
  // What is wrong with the facts is for whoever edited them: without the program's own trace.
  console.error(error instanceof FactsError ? error.message : error);
  process.exitCode = 1;
});
