/** Reads a page that was saved from a browser. */

import { readFile, stat } from 'node:fs/promises';
import { LARGEST } from './decode.js';
import { Refusal } from './refusal.js';

/** The bytes of a file, unless they are too many to be a page. */
export async function readSaved(file: string): Promise<Uint8Array> {
  try {
    // One byte too many is enough to be refused; a huge file need not be read for that.
    return (await stat(file)).size > LARGEST ? new Uint8Array(LARGEST + 1) : await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file}: ${code === 'ENOENT' ? 'there is no such file' : message}.`);
  }
}
