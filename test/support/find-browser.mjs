/**
 * Finds a Chromium for the tests, on any machine: the one named by CHROME_PATH, else an installed one,
 * else the one packed inside @sparticuz/chromium (x64 Linux), which needs nothing from the system.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

const common = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

function installed() {
  if (process.env.PACKED_BROWSER) return undefined; // tries what a machine without a browser gets
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getFirstInstallation(); // throws on Linux where there is none
  } catch {
    return undefined;
  }
}

/** It brings its own libraries and fonts, but only where it believes to run as a function in the cloud. */
async function packed() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const folder = path.dirname(executablePath);
  process.env.LD_LIBRARY_PATH = path.join(folder, 'al2023', 'lib');
  const fontsConf = path.join(folder, 'fonts', 'fonts.conf');
  const text = await readFile(fontsConf, 'utf8');
  await writeFile(fontsConf, text.replaceAll('/tmp/fonts', path.join(folder, 'fonts')));
  return executablePath;
}

/** Milliseconds until a start counts as failed, or a page as hung, on the busiest machine too. */
export const PATIENCE = 600_000;

/** @returns {Promise<{executablePath: string, args: string[], headless: true | 'shell', timeout: number}>} what puppeteer-core launches */
export async function findBrowser() {
  const executablePath = installed();
  if (executablePath) return { executablePath, args: common, headless: true, timeout: PATIENCE };
  // Without a GPU its WebGL would paint each frame in software, which costs more than all else; nothing here needs WebGL.
  return {
    executablePath: await packed(),
    args: [...common, '--no-zygote', '--disable-gpu'],
    headless: 'shell',
    timeout: PATIENCE,
  };
}

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
