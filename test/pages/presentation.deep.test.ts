/** `present.html` as in the room: one file from a folder, no network, a clicker. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type JSHandle, type Page } from 'puppeteer-core';
import { dataset } from '../../src/model/bundled-record.js';
import { tally } from '../../src/model/tally.js';
import { toDocument } from '../../src/model/document/to-document.js';
import { findBrowser, projectRoot } from '../support/find-browser.mjs';
import { STANDARD_TALK } from '../support/standard-talk.js';

const file = pathToFileURL(path.join(projectRoot, 'dist/present.html')).href;
/** Slides with figures, which say the date that they are of. */
const OF_FIGURES = ['title', 'where', 'breakdown', 'years', 'regions', 'waiting', 'since', 'questions'];

let browser: Browser;
let folder: string;

before(async () => {
  browser = await puppeteer.launch(await findBrowser());
  folder = await mkdtemp(path.join(tmpdir(), 'opic-present-'));
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

interface Talk {
  page: Page;
  requests: string[];
  complaints: string[];
}

async function open(
  address = file,
  { width = 1280, height = 720, still = true }: { width?: number; height?: number; still?: boolean } = {},
): Promise<Talk> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  await page.setOfflineMode(true);
  // The test's compiler names functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = f => f');
  await page.setViewport({ width, height });
  if (still) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address);
  await drawn(page);
  return { page, requests, complaints };
}

/** Two frames, in which everything that was asked for is drawn. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key as 'PageDown');
  await drawn(page);
}

/** Runs in the page with the presenter's shadow root at hand. */
async function inside<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> {
  const root = await page.evaluateHandle(() => document.querySelector('opic-presenter')!.shadowRoot!);
  const seen = await page.evaluate(look, root as JSHandle<ShadowRoot>);
  await root.dispose();
  return seen as T;
}

const slide = (page: Page) => inside(page, root => root.querySelector<HTMLElement>('.stage')!.dataset.slide);
const title = (page: Page) => inside(page, root => root.querySelector('.heard h2')!.textContent);
const message = (page: Page) => inside(page, root => root.querySelector('.message')!.textContent!.trim());
const panel = (page: Page) =>
  inside(page, root => root.querySelector('.panel')?.getAttribute('aria-label') ?? null);

/** Chooses a language in the menu: of the slides, `language`, or of their subtitle, `second`. */
async function choose(page: Page, group: string, name: string): Promise<void> {
  await press(page, 'l');
  await page.evaluate(
    (of, code) => {
      const root = document.querySelector('opic-presenter')!.shadowRoot!;
      root.querySelector<HTMLElement>(`[aria-labelledby="${of}"] [data-language="${code}"]`)!.click();
    },
    group,
    name,
  );
  await drawn(page);
}

describe('the whole talk', () => {
  // 4:3 leaves words the least room; the largest screen shows the same picture as the middle one.
  for (const [width, height, languages] of [
    [1024, 768, ['en', 'ar', 'ru', 'zh']],
    [1920, 1080, ['en']],
    [3840, 2160, ['zh']],
  ] as const) {
    for (const lang of languages) {
      it(`goes by PageDown at ${width} × ${height} in ${lang}, nothing small, nothing cut off`, async () => {
        const { page, requests, complaints } = await open(`${file}?lang=${lang}`, { width, height });
        const shown: (string | undefined)[] = [];
        for (const _ of STANDARD_TALK) {
          shown.push(await slide(page));
          const { small, out, texts } = await inside(page, root => {
            const all = [...root.querySelectorAll('.stage text')].filter(text => text.textContent!.trim());
            const name = (text: Element) => text.textContent!.trim();
            const size = (text: Element) =>
              parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.d;
            const beyond = (text: Element) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
            };
            return {
              texts: all.length,
              small: all.filter(text => size(text) < innerHeight / 40).map(name),
              out: all.filter(beyond).map(name),
            };
          });
          assert.ok(texts > 3, `${shown.at(-1)} has ${texts} texts`);
          assert.deepEqual(small, [], `small on ${shown.at(-1)}`);
          assert.deepEqual(out, [], `cut off on ${shown.at(-1)}`);
          await press(page, 'PageDown');
        }
        assert.deepEqual(shown, STANDARD_TALK);
        assert.equal(await slide(page), 'questions', 'the end is the end');
        assert.deepEqual(
          requests.filter(url => !url.startsWith('file:')),
          [],
          'no network',
        );
        assert.equal(requests.length, 1, 'one file');
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }
  }

  it('shows the counts, each in an element that says its status', async () => {
    const { page } = await open(`${file}?as-of=2022-05-24&slides=where`);
    const counts = await inside(page, root =>
      [...root.querySelectorAll<SVGElement>('[data-count]')].map(
        ({ dataset: { status, count } }) => `${status} ${count}`,
      ),
    );
    assert.deepEqual(counts, ['party 48', 'signatory 16', 'no-action 133']);
    const states = await inside(page, root => [
      ...new Set([...root.querySelectorAll<SVGElement>('[data-state]')].map(one => one.dataset.state)),
    ]);
    assert.equal(states.length, 197);
    await page.close();
  });

  it('plays the years: each new State party is named, and the play can be paused', async () => {
    const { page } = await open(`${file}?slides=title+years`, { still: false });
    await press(page, 'PageDown');
    const texts = () =>
      inside(page, root => [...root.querySelectorAll('.stage text')].map(text => text.textContent!));
    assert.ok((await texts()).includes('2014'), 'begins with the entry into force');
    const first = dataset.states
      .map(record => ({ record, date: record.ratified ?? record.acceded ?? '9999' }))
      .filter(({ date }) => date > dataset.treaty.inForce!)
      .sort((a, b) => (a.date < b.date ? -1 : 1))[0]!;
    const name = first.record.iso3 === 'BEL' ? 'Belgium' : undefined;
    assert.ok(name, 'the first State after the entry into force is Belgium');
    await page.waitForFunction(
      wanted =>
        [...document.querySelector('opic-presenter')!.shadowRoot!.querySelectorAll('.stage text')].some(
          text => text.textContent === wanted,
        ),
      { timeout: 300_000 },
      name,
    );
    await press(page, 'y');
    assert.equal(await message(page), 'Paused');
    const paused = await texts();
    await new Promise(done => setTimeout(done, 2000));
    assert.deepEqual(await texts(), paused, 'paused is paused');
    await press(page, 'PageUp');
    assert.equal(await slide(page), 'title');
    await page.close();
  });
});

describe('keys', () => {
  it('go forward and back by every key a clicker sends, and by click', async () => {
    const { page } = await open();
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space']) await press(page, key);
    assert.equal(await slide(page), STANDARD_TALK[4]);
    await page.mouse.click(400, 300);
    await drawn(page);
    assert.equal(await slide(page), STANDARD_TALK[5]);
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await press(page, key);
    assert.equal(await slide(page), STANDARD_TALK[2]);
    await press(page, 'End');
    assert.equal(await slide(page), 'questions');
    await press(page, 'Home', 'PageUp');
    assert.equal(await slide(page), 'title');
    await page.close();
  });

  it('blank the screen, and the next press only wakes it', async () => {
    const { page } = await open();
    const blank = () => inside(page, root => root.querySelector('.blank') !== null);
    await press(page, 'b');
    assert.equal(await blank(), true);
    await press(page, 'b');
    assert.equal(await blank(), false);
    await press(page, '.', 'PageDown');
    assert.equal(await blank(), false);
    assert.equal(await slide(page), 'title');
    await page.close();
  });

  it('show the keys, go full screen and back', async () => {
    const { page } = await open();
    await press(page, '?');
    assert.equal(await panel(page), 'Keys');
    await press(page, 'Escape');
    assert.equal(await panel(page), null);
    await press(page, 'f');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'opic-presenter');
    await press(page, 'PageDown', 'f');
    await page.waitForFunction(() => !document.fullscreenElement);
    assert.equal(await slide(page), STANDARD_TALK[1]);
    await page.close();
  });

  it('are none while a text field has the focus, the page’s own or the question', async () => {
    const { page } = await open();
    await press(page, '/');
    await page.keyboard.type('b f l s');
    assert.equal(await inside(page, root => root.querySelector('input')!.value), 'b f l s');
    await press(page, 'PageDown', 'Escape');
    assert.equal(await slide(page), 'title');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    });
    await press(page, 'PageDown', 'b', 'Space', '?');
    assert.equal(await slide(page), 'title');
    assert.equal(await panel(page), null);
    await page.close();
  });

  it('choose a language from a menu, and a second one as a subtitle, and keep the place', async () => {
    const { page } = await open(`${file}?slides=title+where+breakdown`);
    await press(page, 'PageDown');
    await choose(page, 'second', 'ar');
    const texts = () =>
      inside(page, root => [...root.querySelectorAll('.stage text')].map(text => text.textContent).join('|'));
    assert.match(await texts(), /Where we stand/);
    assert.match(await texts(), /أين نحن الآن\s· \d+\sدولة\sطرفا/, 'title and figures in Arabic');
    await choose(page, 'language', 'fr');
    assert.match(await texts(), /Où nous en sommes.*أين نحن الآن/s);
    assert.equal(await panel(page), null);
    await choose(page, 'second', '');
    assert.doesNotMatch(await texts(), /أين نحن الآن/);
    assert.equal(await slide(page), 'where');
    await page.close();
  });

  it('go to a slide by its number, alone or in the overview; F5 starts and reloads nothing', async () => {
    const { page } = await open();
    await press(page, '6', 'Enter');
    assert.equal(await slide(page), STANDARD_TALK[5]);
    await press(page, 'o');
    const slides = await inside(page, root => root.querySelectorAll('.overview .slides button svg').length);
    assert.equal(slides, STANDARD_TALK.length);
    await press(page, '2', 'Enter');
    assert.equal(await panel(page), null);
    assert.equal(await slide(page), STANDARD_TALK[1]);
    await page.evaluate(() => ((globalThis as Record<string, unknown>)['same'] = true));
    await page.keyboard.press('F5');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'opic-presenter');
    assert.equal(await page.evaluate(() => (globalThis as Record<string, unknown>)['same']), true);
    assert.equal(await slide(page), STANDARD_TALK[1]);
    await page.close();
  });
});

describe('questions from the room', () => {
  const ask = async (page: Page, question: string) => {
    await press(page, '/');
    await page.keyboard.type(question);
    await drawn(page);
    await press(page, 'Enter');
  };

  it('find a State by its name in any language, and show its record', async () => {
    const { page } = await open();
    await press(page, 'PageDown');
    for (const question of ['slovenia', 'Словения', 'سلوفينيا', 'Slovénie', '斯洛文尼亚', 'SVN']) {
      await ask(page, question);
      assert.equal(await slide(page), 'SVN', question);
      const said = await inside(page, root => root.querySelector('.heard')!.textContent!);
      assert.match(said, /Slovenia.*State party.*25 May 2018/s);
      await press(page, 'PageDown');
      assert.equal(await slide(page), STANDARD_TALK[1], 'and the talk goes on where it was');
    }
    await page.close();
  });

  it('take a group by its short name, and a date', async () => {
    const { page } = await open(`${file}?slides=${OF_FIGURES.join('+')}`);
    await ask(page, 'GRULAC');
    assert.equal(await slide(page), 'grulac');
    assert.equal(await title(page), 'Latin American and Caribbean States');
    await press(page, 'Escape', 'PageDown');
    await ask(page, '24 May 2022');
    assert.equal(await slide(page), 'where');
    const counted = () =>
      inside(page, root =>
        [...root.querySelectorAll<SVGElement>('[data-count]')].map(one => Number(one.dataset.count)),
      );
    assert.deepEqual(await counted(), [48, 16, 133]);
    assert.match(await message(page), /24 May 2022/);
    const wall = () =>
      inside(page, root => [...root.querySelectorAll('.stage text')].map(text => text.textContent).join(' '));
    await press(page, 'PageDown');
    assert.equal(await title(page), 'On 24 May 2022: 48 States parties');
    assert.match(
      await wall(),
      /48 \/ 17 \/ 132.*48 \/ 16 \/ 133.*Seychelles/,
      'the note’s figures are explained',
    );
    for (const name of OF_FIGURES.slice(3)) {
      await press(page, 'PageDown');
      assert.match(await wall(), /Status on 24 May 2022/, `the badge on ${name}`);
    }
    await press(page, '0');
    assert.doesNotMatch(await wall(), /2022/, 'and one key leads back');
    await ask(page, '2999');
    assert.match(await message(page), /Nothing is known after/);
    await page.close();
  });

  it('say when nothing is found', async () => {
    const { page } = await open();
    await press(page, '/');
    await page.keyboard.type('Atlantis');
    await drawn(page);
    const said = await inside(page, root => root.querySelector('#hint')!.textContent!.trim());
    assert.equal(said, 'Nothing found for “Atlantis”');
    await press(page, 'Enter', 'Escape');
    assert.equal(await slide(page), 'title');
    await page.close();
  });
});

/** Drops files onto the page, made there from name and text. */
const drop = async (page: Page, ...files: [name: string, text: string][]) => {
  await page.evaluate(given => {
    const transfer = new DataTransfer();
    for (const [name, text] of given) transfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }),
      );
  }, files);
  await page.waitForFunction(
    () =>
      document.querySelector('opic-presenter')!.shadowRoot!.querySelector('.message')!.textContent!.trim(),
    { timeout: 300_000 },
  );
  await drawn(page);
};

describe('a data document dropped onto the page', () => {
  const newer = () => {
    const document = toDocument(dataset);
    const actions = [...document.actions, { state: 'SWE', signed: '2026-10-05', ratified: '2026-10-05' }];
    return JSON.stringify({ ...document, statusAsAt: '2026-11-01', actions });
  };

  it('is checked, taken, said, and still there after a reload', async () => {
    const { page } = await open(`${file}?slides=title+where`);
    await press(page, 'PageDown');
    await drop(page, ['newer.json', newer()]);
    assert.equal(
      await message(page),
      'Newer data taken from newer.json: status as at 1 November 2026; previously 19 September 2026.',
    );
    const party = () => inside(page, root => root.querySelector<SVGElement>('[data-count]')!.dataset.count);
    const { length } = dataset.states.filter(({ ratified, acceded }) => ratified ?? acceded);
    assert.equal(await party(), String(length + 1));
    await page.reload();
    await drawn(page);
    assert.equal(await slide(page), 'where');
    assert.equal(await party(), String(length + 1));
    await page.close();
  });

  it('is refused with its fault when it is wrong, and the talk goes on with the data it had', async () => {
    const { page } = await open(`${file}?slides=title+where`);
    await press(page, 'PageDown');
    const wrong = newer().replace('"ratified":"2026-10-05"', '"ratified":"2026-02-30"');
    await drop(page, ['wrong.json', wrong]);
    assert.match(
      await message(page),
      /^wrong\.json has a fault and was not taken: Sweden – Ratification: “2026-02-30” is not a date/,
    );
    await press(page, 'Escape');
    await drop(page, ['holiday.jpg', '\u0000\u0001']);
    assert.match(await message(page), /^holiday\.jpg is not a data document/);
    await press(page, 'Escape');
    await drop(page, ['list.json', '[1, 2]']);
    assert.match(await message(page), /^list\.json is not a data document/);
    assert.match(await inside(page, root => root.querySelector('.heard')!.textContent!), /19 September 2026/);
    await page.close();
  });
});

describe('what can be taken along', () => {
  /** Makes the page hand over what it would save. */
  const files = async (page: Page, what: string) => {
    await page.evaluate(() => {
      const saved: [string, string][] = [];
      (globalThis as never as { saved: unknown }).saved = saved;
      HTMLAnchorElement.prototype.click = function () {
        void fetch(this.href)
          .then(response => response.arrayBuffer())
          .then(bytes =>
            saved.push([
              this.download,
              Array.from(new Uint8Array(bytes), b => String.fromCharCode(b)).join(''),
            ]),
          );
      };
    });
    await press(page, 't');
    await page.evaluate(
      name =>
        document
          .querySelector('opic-presenter')!
          .shadowRoot!.querySelector<HTMLElement>(`[data-export="${name}"]`)!
          .click(),
      what,
    );
    await page.waitForFunction(() => (globalThis as never as { saved: unknown[] }).saved.length);
    const [[name, text]] = (await page.evaluate(() => (globalThis as never as { saved: unknown }).saved)) as [
      [string, string],
    ];
    return { name, bytes: Buffer.from(text, 'latin1') };
  };

  it('an SVG that stands alone, with title, date, source and alt text', async () => {
    const { page } = await open(`${file}?slides=where`);
    const { name, bytes } = await files(page, 'saveSvg');
    assert.equal(name, 'opic-where-2026-09-19-en.svg');
    const text = bytes.toString('utf8');
    assert.match(text, /<title>Where we stand<\/title>/);
    assert.match(text, /<desc>54 of 197 States are parties as at 19 September 2026;/);
    assert.match(text, /United Nations Treaty Collection/);
    assert.doesNotMatch(text, /<!--|undefined|NaN|var\(/);
    const alone = path.join(folder, name);
    await writeFile(alone, bytes);
    await page.goto(pathToFileURL(alone).href);
    assert.equal(await page.evaluate(() => document.documentElement.localName), 'svg');
    await page.close();
  });

  it('whatever characters a page puts into a slide, its file can be opened', async () => {
    const { page } = await open(`${file}?slides=title`);
    await page.evaluate(() => {
      const talk = document.querySelector('opic-presenter')!;
      talk.heading = 'Before\u0000\u0001\u0008\u000b\u001f\ufffe\uffff\ud800 & <after>';
    });
    await drawn(page);
    const { bytes } = await files(page, 'saveSvg');
    const seen = await page.evaluate(text => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [parsed.documentElement.localName, parsed.querySelector('title')!.textContent];
    }, bytes.toString('utf8'));
    assert.equal(seen[0], 'svg');
    // A browser writes half a pair as U+FFFD when it makes the file.
    assert.match(seen[1]!, /^Before\ufffd? & <after>$/);
    await page.close();
  });

  it('a PNG of 1920 × 1080 with the same words inside', async () => {
    const { page } = await open(`${file}?slides=where`);
    const { name, bytes } = await files(page, 'savePng');
    assert.equal(name, 'opic-where-2026-09-19-en.png');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1920, 1080]);
    for (const word of ['Title', 'Description', 'Source', 'Creation Time'])
      assert.ok(bytes.includes(word), word);
    assert.ok(bytes.includes('54 of 197 States are parties'));
    const whole = await page.evaluate(async code => {
      const image = new Image();
      image.src = `data:image/png;base64,${code}`;
      await image.decode();
      return image.naturalWidth;
    }, bytes.toString('base64'));
    assert.equal(whole, 1920, 'still a picture');
    await page.close();
  });

  it('a logo goes into the files, or it is said that it does not', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const logo = path.join(folder, 'logo.png');
    await writeFile(logo, Buffer.from(pixel, 'base64'));
    for (const [address, kept] of [
      [`data:image/png;base64,${pixel}`, true],
      [pathToFileURL(logo).href, false],
    ] as const) {
      const { page } = await open(`${file}?slides=title`);
      await page.evaluate(
        given => document.querySelector('opic-presenter')!.setAttribute('logo', given),
        address,
      );
      await drawn(page);
      assert.equal(await inside(page, root => root.querySelectorAll('image').length), 1);
      const { bytes } = await files(page, 'saveSvg');
      assert.equal(bytes.toString('utf8').includes('href="data:image/png'), kept);
      assert.ok(!bytes.toString('utf8').includes('file:'));
      await drawn(page);
      const said = await inside(page, root => root.textContent!);
      assert.match(said, /Saved: opic-title/);
      assert.equal(/Without the logo/.test(said), !kept);
      await page.close();
    }
  });

  it('the clipboard, or how to get the picture otherwise', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.write = async ([item]) => {
        const blob = await item!.getType('image/png');
        (globalThis as never as { copied: unknown }).copied = [blob.type, blob.size];
      };
    });
    await press(page, 'c');
    await page.waitForFunction(() => (globalThis as never as { copied?: unknown }).copied);
    await page.waitForFunction(() =>
      /clipboard, 1920/.test(document.querySelector('opic-presenter')!.shadowRoot!.textContent!),
    );
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await press(page, 'c');
    await page.waitForFunction(() =>
      /Save it as PNG instead/.test(document.querySelector('opic-presenter')!.shadowRoot!.textContent!),
    );
    await page.close();
  });

  const pages = (pdf: Uint8Array) =>
    (
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g) ?? []
    ).length;

  it('all slides on paper, one a page, and nothing left behind', async () => {
    const { page } = await open();
    const slides = await page.pdf({ preferCSSPageSize: true, timeout: 0 });
    assert.equal(pages(slides), STANDARD_TALK.length);
    assert.ok(slides.length < 2e6, `${slides.length}: no pattern that a browser would make a bitmap of`);
    assert.equal(pages(await page.pdf({ format: 'a4', timeout: 0 })), STANDARD_TALK.length);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.opic-paper').length), 0);
    await page.close();
  });

  it('a handout on one A4 page in each language, with all 197 States by name and status', async () => {
    const { page } = await open();
    await page.evaluate(() => (globalThis.print = () => undefined));
    await press(page, 't');
    await page.evaluate(() =>
      document
        .querySelector('opic-presenter')!
        .shadowRoot!.querySelector<HTMLElement>('[data-export="printHandouts"]')!
        .click(),
    );
    const listed = await page.$$eval('article.opic-handout', all =>
      all.map(one => [
        one.lang,
        ...[...one.querySelectorAll('ul:not(.counts)')].map(list => list.children.length),
      ]),
    );
    const { party, signatory, noAction } = tally(dataset, dataset.statusAsAt);
    const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
    assert.deepEqual(
      listed,
      languages.map(lang => [lang, party, signatory, noAction]),
    );
    assert.equal(pages(await page.pdf({ preferCSSPageSize: true, timeout: 0 })), 6);
    await page.close();
  });
});

describe('bad luck', () => {
  it('an unknown slide is said and left out; one listed twice is shown twice', async () => {
    const { page } = await open(`${file}?slides=title+wher+where+title+SVN`);
    const said = await inside(page, root => root.querySelector('.notes')!.textContent!);
    assert.match(said, /slides: “wher” was given; expected: title, why/);
    const shown: (string | undefined)[] = [];
    for (let n = 0; n < 5; n++) {
      shown.push(await slide(page));
      await press(page, 'PageDown');
    }
    assert.deepEqual(shown, ['title', 'where', 'title', 'SVN', 'SVN']);
    assert.equal(
      await inside(page, root => getComputedStyle(root.querySelector('.notes')!).display),
      'none',
      'said before the talk, not during it',
    );
    await page.close();
  });

  it('nothing but unknown slides leaves the story', async () => {
    const { page } = await open(`${file}?slides=nothing+none`);
    assert.equal(await slide(page), 'title');
    await press(page, 'End');
    assert.equal(await slide(page), 'questions');
    await page.close();
  });

  it('a reload goes on where it was: slide, language, date, answer', async () => {
    const { page } = await open();
    await press(page, 'PageDown', 'PageDown');
    await choose(page, 'language', 'fr');
    const before = await title(page);
    await page.reload();
    await drawn(page);
    assert.equal(await slide(page), STANDARD_TALK[2]);
    assert.equal(await title(page), before);
    await press(page, '/');
    await page.keyboard.type('Fiji');
    await press(page, 'Enter');
    await page.reload();
    await drawn(page);
    assert.equal(await slide(page), 'FJI');
    await press(page, 'PageDown');
    assert.equal(await slide(page), STANDARD_TALK[2]);
    await page.close();
  });

  it('opens on the title when it is opened anew', async () => {
    const { page } = await open();
    await press(page, 'PageDown', 'PageDown');
    await page.goto('about:blank');
    await page.goto(file);
    await drawn(page);
    assert.equal(await slide(page), 'title');
    await page.close();
  });

  it('another projector in the middle: the slide stays and fits', async () => {
    const { page } = await open(file, { width: 1920, height: 1080 });
    await press(page, 'PageDown', 'PageDown');
    for (const [width, height] of [
      [1024, 768],
      [1280, 1024],
      [2560, 1080],
    ] as const) {
      await page.setViewport({ width, height });
      await drawn(page);
      await drawn(page);
      assert.equal(await slide(page), STANDARD_TALK[2]);
      const box = await inside(page, root => {
        const { width: w, height: h } = root.querySelector('.stage svg')!.getBoundingClientRect();
        return [Math.round(w), Math.round(h)];
      });
      assert.deepEqual(box, [width, height]);
    }
    await page.close();
  });

  it('a frame without full screen, clipboard or storage: it says so, and the talk goes on', async () => {
    const frame = path.join(folder, 'frame.html');
    await writeFile(
      frame,
      `<!doctype html><style>iframe{width:900px;height:600px}</style><iframe sandbox="allow-scripts" src="${file}"></iframe>`,
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(pathToFileURL(frame).href);
    const element = await page.$('iframe');
    const content = (await element!.contentFrame())!;
    await content.waitForSelector('opic-presenter');
    await page.mouse.click(300, 200);
    const shows = (what: 'slide' | 'message', wanted: string) =>
      content.waitForFunction(
        (of, text) => {
          const root = document.querySelector('opic-presenter')!.shadowRoot!;
          return of === 'slide'
            ? root.querySelector<HTMLElement>('.stage')!.dataset.slide === text
            : root.querySelector('.message')!.textContent!.includes(text);
        },
        { timeout: 300_000 },
        what,
        wanted,
      );
    await shows('slide', STANDARD_TALK[1]!);
    await page.keyboard.press('f');
    await shows('message', 'Full screen is not allowed here');
    await page.keyboard.press('c');
    await shows('message', 'picture could not be copied');
    await page.keyboard.press('PageDown');
    await shows('slide', STANDARD_TALK[2]!);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

it('is one file that names nothing to fetch, and whose script ends where it should', async () => {
  const text = await readFile(path.join(projectRoot, 'dist/present.html'), 'utf8');
  assert.equal(text.match(/<script/g)!.length, 1);
  assert.equal(text.match(/<\/script/g)!.length, 1);
  assert.doesNotMatch(text.replace(/<!--[^]*?-->/, ''), /<link|<img|@import|src="http/);
});
