/** A Chromium that opens pages from a folder of their own: no server, and what they ask for and complain of is kept. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, projectRoot } from './find-browser.mjs';

/** The address of a file of `dist`. */
export const built = (file: string): string => pathToFileURL(path.join(projectRoot, 'dist', file)).href;

export interface FromFolder {
  page: Page;
  requests: string[];
  complaints: string[];
}

export function fromFolder() {
  let browser: Browser;
  let folder: string;
  before(async () => {
    browser = await puppeteer.launch(await findBrowser());
    folder = await mkdtemp(path.join(tmpdir(), 'opic-'));
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  return {
    /** Writes a file into the folder; its address. */
    async write(name: string, content: string | Uint8Array): Promise<string> {
      await writeFile(path.join(folder, name), content);
      return pathToFileURL(path.join(folder, name)).href;
    },
    /** A new tab, with no network. The one before is closed. */
    async tab(): Promise<FromFolder> {
      for (const page of (await browser.pages()).slice(1)) await page.close();
      const page = await browser.newPage();
      await page.setOfflineMode(true);
      // The test's compiler names functions by a helper that the page does not have.
      await page.evaluateOnNewDocument('globalThis.__name = f => f');
      const [requests, complaints]: string[][] = [[], []];
      page.on('request', request => requests!.push(request.url()));
      page.on('console', message => complaints!.push(message.text()));
      page.on('pageerror', error => complaints!.push(String(error)));
      return { page, requests: requests!, complaints: complaints! };
    },
  };
}
