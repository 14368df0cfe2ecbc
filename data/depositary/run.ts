/** Reads, shows, asks, writes: all of it or nothing. */

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadTexts } from '../build/facts/load.js';
import { writeFacts } from '../build/facts/write.js';
import { printable } from '../check/printable.js';
import { logged } from './apply.js';
import { namesFile } from './match-states.js';
import { readSaved } from './page/read-saved.js';
import { describe } from './report.js';
import { textsFile } from './texts-seen.js';
import { prepare } from './update.js';

export interface UpdateRequest {
  file: string;
  asAt?: string;
  /** Takes a page that is older than the facts, to confirm them. */
  confirm?: boolean;
  /** Asks for permission to write, once the difference has been shown. */
  agree: () => boolean | Promise<boolean>;
  say: (text: string) => void;
}

const root = new URL('../../', import.meta.url);
const logFile = 'CHANGELOG.md';

/** Resolves to true when something was written. Writes nothing when it throws a Refusal. */
export async function run({ file, asAt, confirm = false, agree, say }: UpdateRequest): Promise<boolean> {
  const own = (name: string) => readFile(new URL(`data/${name}`, root), 'utf8');
  const [bytes, texts, names, seen, log] = await Promise.all([
    readSaved(file),
    loadTexts(),
    own(namesFile),
    own(textsFile),
    own(logFile),
  ]);
  const [today] = new Date().toISOString().split('T') as [string];
  const input = { name: printable(basename(file)), bytes, confirm, today, ...(asAt && { givenAsAt: asAt }) };
  const { update, news, files, facts } = prepare(input, texts, { names, texts: seen });
  say(printable(describe(update)));
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
