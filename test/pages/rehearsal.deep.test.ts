/** The talk given once as in the room: the built file from a folder, offline, the wall in one window, the presenter in another. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'node:test';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, projectRoot } from '../support/find-browser.mjs';
import { STANDARD_TALK } from '../support/standard-talk.js';

const file = pathToFileURL(path.join(projectRoot, 'dist/present.html')).href;

/** Tries again for half a minute: what is asked for in one window is drawn in another, and one that is being reloaded has nothing to say yet. */
async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean, what: string): Promise<T> {
  let seen: T | undefined;
  for (let tries = 0; tries < 600; tries++) {
    seen = await look().catch(() => undefined);
    if (seen !== undefined && holds(seen)) return seen;
    await new Promise(done => setTimeout(done, 50));
  }
  assert.fail(`${what}: ${JSON.stringify(seen)}`);
}

const look = (wall: Page) =>
  wall.evaluate(() => {
    const root = document.querySelector('opic-presenter')!.shadowRoot!;
    return {
      slide: root.querySelector<HTMLElement>('.stage')!.dataset.slide!,
      title: root.querySelector('.heard h2')!.textContent!,
      text: root.querySelector('.stage')!.textContent!,
      said: root.querySelector('.message')!.textContent!.trim(),
      panel: root.querySelector('dialog')!.open,
    };
  });

/** Opens the presenter's window by its key. */
async function deskOf(wall: Page): Promise<Page> {
  const opened = new Promise<Page>(resolve => wall.once('popup', page => resolve(page!)));
  await wall.bringToFront();
  await wall.keyboard.press('p');
  const desk = await opened;
  await desk.waitForSelector('.messages');
  return desk;
}

/** What the room asks, and the slide and the title that answer it; without a slide nothing is found. */
const QUESTIONS: [asked: string, slide: string | undefined, title: RegExp][] = [
  ['Ivory Coast', 'CIV', /Ivoire/],
  ['grulac', 'grulac', /Latin American/],
  ['Atlantis', undefined, /Questions/],
  ['Solvenia', 'SVN', /^Slovenia/],
  ['سلوفينيا', 'SVN', /^Slovenia/],
  ['who joined since 2022', 'since', /since 1 January 2022/],
  ['May 2022', 'questions', /^On 31 May 2022/],
  ['UK', 'GBR', /^On 31 May 2022: United Kingdom/],
  ['africa', 'africa', /^On 31 May 2022: Africa/],
  ['24/5/2022', 'questions', /^On 24 May 2022/],
];

it('the talk is given: every slide, ten questions, two languages, another date, reloads, a wrong file', async () => {
  const browser = await puppeteer.launch(await findBrowser());
  try {
    const wall = await browser.newPage();
    const complaints: string[] = [];
    const listen = (page: Page) => {
      page.on('pageerror', error => complaints.push(String(error)));
      page.on('console', message => complaints.push(message.text()));
      page.on('request', request => {
        if (/^(https?|wss?):/.test(request.url())) complaints.push(request.url());
      });
    };
    listen(wall);
    await wall.setOfflineMode(true);
    await wall.evaluateOnNewDocument('globalThis.__name = f => f');
    await wall.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await wall.goto(file);
    let desk = await deskOf(wall);
    listen(desk);
    const shows = (holds: (seen: Awaited<ReturnType<typeof look>>) => boolean, what: string) =>
      until(() => look(wall), holds, what);
    const told = () => desk.evaluate(() => document.body.innerText);

    for (const slide of STANDARD_TALK) {
      const { said, panel } = await shows(seen => seen.slide === slide, slide);
      assert.deepEqual([said, panel], ['', false], 'nothing but the slide on the wall');
      await desk.keyboard.press('PageDown');
    }
    for (const [asked, slide, title] of QUESTIONS) {
      await desk.keyboard.press('/');
      await desk.waitForSelector('#question');
      await desk.keyboard.type(asked);
      if (!slide) await until(told, text => text.includes(`Nothing found for “${asked}”`), asked);
      assert.equal((await look(wall)).panel, false, 'what is typed is not on the wall');
      await desk.keyboard.press('Enter');
      await shows(seen => seen.slide === (slide ?? 'questions') && title.test(seen.title), asked);
      await desk.keyboard.press('Escape');
      await desk.keyboard.press('Escape');
    }
    await desk.keyboard.press('0');
    await shows(seen => seen.title === 'Questions', 'today again');

    const choose = async (of: string, language: string) => {
      await desk.keyboard.press('l');
      const button = await desk.waitForSelector(`[aria-labelledby="${of}"] [data-language="${language}"]`);
      await button!.evaluate(one => (one as HTMLElement).click());
    };
    await choose('language', 'fr');
    await choose('second', 'ar');
    for (const key of ['3', 'Enter'] as const) await desk.keyboard.press(key);
    await shows(
      seen => seen.slide === 'where' && /États parties/.test(seen.text) && /دولة/.test(seen.text),
      'French, and Arabic under it',
    );
    assert.match(await told(), /The slide shown. Slide 3 of 11/, 'the presenter reads on in English');
    await wall.evaluate(() => document.querySelector('opic-presenter')!.setAttribute('minutes', '15 min'));
    await until(
      told,
      text => text.includes('minutes: “15 min” was given; expected: 15'),
      'a fault, in English',
    );

    await desk.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{"schema":1}'], 'photo.json'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await until(told, text => /photo\.json has \d+ faults and was not taken/.test(text), 'a wrong file');
    assert.equal((await look(wall)).said, '');

    await desk.reload();
    await shows(seen => seen.said.startsWith('Appuyez sur p'), 'the window is gone, and the wall says so');
    desk = await deskOf(wall);
    await wall.reload();
    await shows(
      seen =>
        seen.slide === 'where' && /États parties/.test(seen.text) && seen.said.startsWith('Appuyez sur p'),
      'reloaded where it was; its window is out of reach, and the wall says so',
    );
    desk = await deskOf(wall);
    await until(told, text => text.includes('Slide 3 of 11'), 'the window leads again');
    for (const key of ['o', 'Escape', 's', 's', 'End'] as const) await desk.keyboard.press(key);
    await shows(seen => seen.slide === 'questions', 'the end');
    await desk.close();
    await shows(seen => seen.said !== '', 'closed');
    assert.deepEqual(complaints, []);
    await wall.bringToFront();
    await wall.keyboard.press('F5');
    await wall.waitForFunction(() => document.fullscreenElement !== null);
    assert.equal((await look(wall)).slide, 'questions', 'F5 starts, and reloads nothing');
  } finally {
    await browser.close();
  }
});
