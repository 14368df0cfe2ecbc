/** Reads, shows, asks, writes: all of it or nothing. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadTexts } from '../facts/load.js';
import { writeFacts } from '../facts/write.js';
import { aliasFile } from './aliases.js';
import { logged } from './changelog.js';
import { getThePage, Refusal } from './refusal.js';
import { prepare } from './update.js';
import { textsFile } from './texts.js';
import { describe } from './words.js';

export interface Wish {
  file: string;
  asAt?: string;
  /** Whether to write, once the difference has been shown. */
  agree: () => boolean | Promise<boolean>;
  say: (text: string) => void;
}

const root = new URL('../../../', import.meta.url);
const logFile = 'CHANGELOG.md';

/** Whether anything was written. Throws a Refusal, and then nothing was. */
export async function run({ file, asAt, agree, say }: Wish): Promise<boolean> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new Refusal(`${file}: ${what}.`, getThePage);
  });
  const own = (name: string) => readFile(new URL(`data/${name}`, root), 'utf8');
  const [texts, names, known, log] = await Promise.all([
    loadTexts(),
    own(aliasFile),
    own(textsFile),
    own(logFile),
  ]);
  const input = { name: basename(file), bytes, ...(asAt && { givenAsAt: asAt }) };
  const { update, news, files, facts } = prepare(input, texts, { names, texts: known });
  say(describe(update));
  if (!news) {
    say('\nNothing is new. Nothing was written.');
    return false;
  }
  if (!(await agree())) {
    say('\nNothing was written.');
    return false;
  }
  const made = writeFacts(facts).map(({ file, text }) => [file, text] as const);
  const tables = Object.entries(files).map(([file, text]) => [`data/${file}`, text] as const);
  const line = [`data/${logFile}`, logged(log, update, input.name)] as const;
  const written = await replaceAll([...tables, line, ...made]);
  say(`\nWritten: ${written.join(', ')}.`);
  return true;
}

/** Every file is laid down beside the old one first: if that fails for one, none has been replaced. */
async function replaceAll(files: readonly (readonly [file: string, text: string])[]): Promise<string[]> {
  const changed: { file: string; path: URL; fresh: URL }[] = [];
  try {
    for (const [file, text] of files) {
      const path = new URL(file, root);
      if ((await readFile(path, 'utf8')) === text) continue;
      const fresh = new URL(`${file}.new`, root);
      changed.push({ file, path, fresh });
      await writeFile(fresh, text);
    }
  } catch (error) {
    for (const { fresh } of changed) await rm(fresh, { force: true });
    throw error;
  }
  for (const { path, fresh } of changed) await rename(fresh, path);
  return changed.map(({ file }) => file);
}
