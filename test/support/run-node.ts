/**
 * Runs `*.test.ts` below `test` in Node, or those whose path contains an argument. The deep rounds
 * (`*.deep.test.ts`) take minutes: they run with `--all`, with `--deep` alone, or when they are asked for by name.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const options = process.argv.slice(2).filter(argument => argument.startsWith('--'));
const parts = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const isDeep = (file: string) => file.endsWith('.deep.test.ts');

function isWanted(file: string): boolean {
  if (parts.length) return parts.some(part => file.includes(part));
  return options.includes('--all') || isDeep(file) === options.includes('--deep');
}

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map(file => `test/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.test.ts') && !/consumers\/|node_modules/.test(file))
  .filter(isWanted)
  .sort();

/** Starting a browser costs more than most files do in it, so Chromium is started once for all. */
async function sharedBrowser(): Promise<Browser | undefined> {
  const opensPages = files.some(file =>
    /support\/(browsers|visit|pasted)\.js/.test(readFileSync(file, 'utf8')),
  );
  if (!opensPages || (process.env.BROWSER ?? 'chromium') !== 'chromium') return undefined;
  const { executablePath, args, headless } = await findBrowser();
  return puppeteer.launch({ executablePath, args, headless });
}

const browser = await sharedBrowser();
const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', ...files], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(browser && { BROWSER_ENDPOINT: browser.wsEndpoint() }),
    ...(options.length && { DEEP: '1' }),
  },
});
child.on('exit', async code => {
  await browser?.close();
  process.exit(code ?? 1);
});
