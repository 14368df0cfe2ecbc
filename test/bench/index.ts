/**
 * `npm run bench`: the same work done by `<opic-map>` and by other ways to draw such a map, in turns, on this
 * machine, now; then what our own pages cost and how that grows. Prints the tables and writes them to README.md
 * here. Words in the arguments choose pages or parts by id; then, and with
 * `--rounds=…`, nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
const { figuresTable, median, ratiosTable, spread, summary } = await import('./table.js');
const { serve } = await import('./serve.js');
const { script } = await import('./script.js');
const { where } = await import('./where.js');
const { dashboard } = await import('./dashboard.js');
const { growth } = await import('./growth.js');
const { write } = await import('./write.js');

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const asked = process.argv.find(word => word.startsWith('--rounds='));
const rounds = Number(asked?.split('=')[1] ?? 7);
const wanted = (id: string) => !words.length || words.includes(id);
const pages = benchPages.filter(({ id }) => wanted(id));
const parts = Object.entries({ where, script, dashboard, growth }).filter(([id]) => wanted(id));

/** A machine that does something else is slower: where others take more of it than this, the figures are of little use. */
const BUSY = 0.15;

/** What part of the processors other programs take, in two seconds before the bench begins. */
async function takenByOthers(): Promise<number> {
  const read = () => cpus().map(({ times: { idle, ...busy } }) => [idle, ...Object.values(busy)]);
  const before = read();
  await new Promise(done => setTimeout(done, 2000));
  const spent = read().map((times, core) => times.map((time, kind) => time - before[core]![kind]!));
  const sum = (times: number[]) => times.reduce((all, time) => all + time, 0);
  return 1 - sum(spent.map(([idle]) => idle!)) / sum(spent.flat());
}

const others = await takenByOthers();
const share = `${Math.round(others * 100)} %`;
const warning =
  others > BUSY
    ? `**The machine was busy (${share} of it was taken before the bench began): do not believe these figures.**`
    : '';
if (warning) console.error(warning);
const served = await serve(await makeFiles());
const browser = await puppeteer.launch(await findBrowser());
const version = await browser.version();
const states = new Map<string, number>();
const all = new Map<string, Figures[]>(pages.map(({ id }) => [id, []]));
const own: string[] = [];
try {
  await mkdir(path.join(here, '../../shots/bench'), { recursive: true });
  for (const { id } of pages) {
    const keep = (picture: Uint8Array) => writeFile(path.join(here, `../../shots/bench/${id}.png`), picture);
    states.set(id, await check(browser, served, id, keep));
  }
  for (let round = 0; pages.length && round < rounds; round++) {
    for (const { id } of pages) all.get(id)!.push(await measure(browser, served, id));
    console.error(`round ${round + 1} of ${rounds}`);
  }
  for (const [id, part] of parts) {
    own.push(await part(browser, served));
    console.error(id);
  }
} finally {
  await browser.close();
  await served.close();
}

const rows = pages.map(({ id, name }) => ({
  name,
  states: states.get(id)!,
  figures: summary(all.get(id)!, median),
  spread: summary(all.get(id)!, spread),
}));
const base = rows.find(({ name }) => name.startsWith('hand-written'))?.figures;
const ours = new Set(pages.filter(({ module }) => /^(opic|frame)/.test(module)).map(({ name }) => name));
const machine = `${version}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, ${share} of it taken by other programs, ${new Date().toISOString().slice(0, 10)}`;
const compared = rows.length
  ? [
      `Medians of ${rounds} cold loads in turns, each with half the distance between its quartiles, ${machine}.`,
      figuresTable(rows),
      ...(base ? ['As parts of the hand-written page on 110m:', ratiosTable(rows, base, ours)] : []),
    ].join('\n\n')
  : `${machine}.`;
const report = [warning, compared, ...own].filter(Boolean).join('\n\n');
console.log(report);

if (!words.length && !asked) {
  await write(path.join(here, 'README.md'), report);
}
