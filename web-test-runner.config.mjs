import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './test/support/find-browser.mjs';
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

export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  // BROWSER=firefox or BROWSER=webkit runs the same suite there.
  browsers: [await launchers[process.env.BROWSER ?? 'chromium']()],
  concurrency: 1,
  // Limits are for what hangs: on a busy machine the slowest test takes a minute.
  testFramework: { config: { timeout: 300_000 } },
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  plugins: [frozenFacts(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
};
