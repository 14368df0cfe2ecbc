import { readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { bundleBrowserTests } from './test/support/bundle-browser-tests.mjs';
import { findBrowser } from './test/support/find-browser.mjs';
import { freePort } from './test/support/free-port.mjs';
import { frozenFacts } from './test/support/frozen-facts.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  chromium: async () => {
    const { executablePath, args, headless } = await findBrowser();
    return chromeLauncher({ puppeteer, launchOptions: { executablePath, args, headless } });
  },
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
      },
    }),
  webkit: webkitLauncher,
};

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map(file => `test/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.browser.ts') && !file.includes('node_modules'));

const facts = frozenFacts();
/** File by file where each file is of interest: its lines that ran, or its change. */
const fileByFile = [
  { name: 'frozen-facts', serve: ({ path }) => facts.has(path) && { body: facts.get(path), type: 'ts' } },
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
];
const wantsFiles = ['--coverage', '--watch'].some(option => process.argv.includes(option));

export default {
  files,
  nodeResolve: wantsFiles && { exportConditions: ['production', 'default'] },
  // BROWSER=firefox or BROWSER=webkit runs the same suite there.
  browsers: [await launchers[process.env.BROWSER ?? 'chromium']()],
  concurrency: 1,
  // Left alone, two runs that start together choose the same.
  port: await freePort(),
  // Limits are for what hangs: on a busy machine the slowest test takes a minute.
  testFramework: { config: { timeout: 300_000 } },
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  plugins: wantsFiles ? fileByFile : [bundleBrowserTests(files, facts)],
};
