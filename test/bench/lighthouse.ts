/**
 * `npm run lighthouse`: what Lighthouse says of the demo with its settings for phones. Served compressed, as
 * hosts do; Chromium is the tests'. Prints the marks, and what costs one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from './serve.js';

interface Result {
  categories: Record<string, { title: string; score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = new Map<string, Buffer>();
for (const folder of ['demo', 'dist'])
  for (const name of readdirSync(path.join(root, folder)))
    if (/\.(html|css|js)$/.test(name))
      files.set(`/${folder}/${name}`, readFileSync(path.join(root, folder, name)));

process.chdir(root);
// By a name in a string: a clone has it, with its types, only when the bench was installed.
const { default: lighthouse } = (await import('lighthouse' as string)) as {
  default: (...given: unknown[]) => Promise<{ lhr: Result }>;
};
const served = await serve(files);
const browser = await puppeteer.launch(await findBrowser());
try {
  const result = await lighthouse(`${served.origin}/demo/index.html`, {
    port: Number(new URL(browser.wsEndpoint()).port),
    output: 'json',
    logLevel: 'error',
  });
  const { categories, audits } = result.lhr;
  for (const { title, score } of Object.values(categories))
    console.log(`${title}: ${Math.round(score * 100)}`);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ])
    console.log(`${audits[id]!.title}: ${audits[id]!.displayValue}`);
  for (const { auditRefs } of Object.values(categories))
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue = '' } = audits[id]!;
      if (weight && score !== null && score < 1) console.log(`- ${title} ${displayValue}: ${score}`);
    }
} finally {
  await browser.close();
  await served.close();
}
