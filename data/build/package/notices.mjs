/**
 * Writes `dist/NOTICES.txt`: the licences of the packages whose code is inside our files, which ask to be shown
 * wherever that code goes. What is inside is what rollup found, so that the list cannot grow old.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The folder of a package in the path of one of its modules, and its name. */
const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Packages by licence: those of one project share a text. */
const found = new Map();

function note(id) {
  const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
  if (!folder) return;
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} goes into our files and has no licence`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  found.set(text, (found.get(text) ?? new Set()).add(name));
}

export const notices = {
  name: 'notices',
  writeBundle(_, bundle) {
    for (const { modules = {} } of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength) note(id);
    const parts = [...found].map(([text, names]) => `${[...names].sort().join(', ')}\n\n${text}\n`);
    writeFileSync(
      'dist/NOTICES.txt',
      `Code from these packages is inside the files of opic-widgets:\n\n${parts.sort().join('\n\n')}`,
    );
  },
};
