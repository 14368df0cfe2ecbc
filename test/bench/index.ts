/**
 * `npm run bench`: the same work done by `<opic-map>` and by other ways to draw such a map, in turns, on this
 * machine, now. Prints the table and writes it to README.md here. Words in the arguments choose pages by id;
 * then, and with `--rounds=…`, nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import type { Figures } from './measure.js';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(path.join(here, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status) process.exit(status);
}

const { benchPages, makeFiles } = await import('./pages.js');
const { check } = await import('./check.js');
const { measure } = await import('./measure.js');
const { figuresTable, medians, ratiosTable } = await import('./table.js');
const { serve } = await import('./serve.js');

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const asked = process.argv.find(word => word.startsWith('--rounds='));
const rounds = Number(asked?.split('=')[1] ?? 7);
const pages = benchPages.filter(({ id }) => !words.length || words.includes(id));

const served = await serve(await makeFiles());
const browser = await puppeteer.launch(await findBrowser());
const version = await browser.version();
const states = new Map<string, number>();
const all = new Map<string, Figures[]>(pages.map(({ id }) => [id, []]));
try {
  await mkdir(path.join(here, '../../shots/bench'), { recursive: true });
  for (const { id } of pages) {
    const keep = (picture: Uint8Array) => writeFile(path.join(here, `../../shots/bench/${id}.png`), picture);
    states.set(id, await check(browser, served, id, keep));
  }
  for (let round = 0; round < rounds; round++) {
    for (const { id } of pages) all.get(id)!.push(await measure(browser, served, id));
    console.error(`round ${round + 1} of ${rounds}`);
  }
} finally {
  await browser.close();
  served.close();
}

const rows = pages.map(({ id, name }) => ({ name, states: states.get(id)!, figures: medians(all.get(id)!) }));
const base = rows.find(({ name }) => name.startsWith('hand-written'))?.figures;
const ours = new Set(rows.slice(0, 2).map(({ name }) => name));
const report = [
  `Medians of ${rounds} cold loads in turns, ${version}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`,
  figuresTable(rows),
  ...(base ? ['As parts of the hand-written page on 110m:', ratiosTable(rows, base, ours)] : []),
].join('\n\n');
console.log(report);

if (!words.length && !asked) {
  const readme = path.join(here, 'README.md');
  const mark = /(<!-- figures -->\n)[^]*(\n<!-- \/figures -->)/;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(mark, (_, open, close) => `${open}\n${report}\n${close}`),
  );
}
