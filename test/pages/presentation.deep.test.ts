/** `present.html` as in the room: one file from a folder, no network, a clicker. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { dataset } from '../../src/model/bundled-record.js';
import { tally } from '../../src/model/tally.js';
import { toDocument } from '../../src/model/document/to-document.js';
import { built, fromFolder, type FromFolder } from '../support/from-folder.js';
import { STANDARD_TALK } from '../support/standard-talk.js';

const file = built('present.html');
const { tab, write } = fromFolder();

async function open(query = '', { width = 1280, height = 720, still = true } = {}): Promise<FromFolder> {
  const opened = await tab();
  const { page } = opened;
  await page.setViewport({ width, height });
  if (still) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(file + query);
  await drawn(page);
  return opened;
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

async function click(page: Page, selector: string): Promise<void> {
  await page.$eval(`>>> ${selector}`, one => (one as HTMLElement).click());
  await drawn(page);
}

async function ask(page: Page, question: string): Promise<void> {
  await press(page, '/');
  await page.keyboard.type(question);
  await press(page, 'Enter');
}

const slide = (page: Page) => page.$eval('>>> .stage', stage => (stage as HTMLElement).dataset.slide);
const textOf = (page: Page, selector: string) =>
  page.$eval(`>>> ${selector}`, one => one.textContent!.trim());
const message = (page: Page) => textOf(page, '.message');
const panel = (page: Page) => page.$eval('>>> dialog', dialog => dialog.getAttribute('aria-label'));
/** Waits for what must come about, however slow the machine is. */
const shows = (page: Page | Frame, selector: string) =>
  page.waitForSelector(`>>> ${selector}`, { timeout: 300_000 });
const reads = (page: Page | Frame, selector: string, words: string) =>
  page.waitForFunction(
    (place, wanted) =>
      document
        .querySelector('opic-presenter')!
        .shadowRoot!.querySelector(place)!
        .textContent!.includes(wanted),
    { timeout: 300_000 },
    selector,
    words,
  );
const says = (page: Page | Frame, words: string) => reads(page, '.message', words);

describe('the whole talk', () => {
  // 4:3 leaves words the least room; the largest screen shows the same picture as the middle one.
  for (const [width, height, languages] of [
    [1024, 768, ['en', 'ar', 'ru', 'zh']],
    [1920, 1080, ['en']],
    [3840, 2160, ['zh']],
  ] as const) {
    for (const lang of languages) {
      it(`goes by PageDown at ${width} × ${height} in ${lang}, nothing small, nothing cut off`, async () => {
        const { page, requests, complaints } = await open(`?lang=${lang}`, { width, height });
        const shown: (string | undefined)[] = [];
        for (const _ of STANDARD_TALK) {
          shown.push(await slide(page));
          const { small, out, texts } = await page.$$eval('>>> .stage text', found => {
            const all = found.filter(text => text.textContent!.trim());
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
      });
    }
  }

  it('plays the years: each new State party is named, and the play can be paused', async () => {
    const { page } = await open('?slides=title+years', { still: false });
    await press(page, 'PageDown');
    const texts = () => page.$$eval('>>> .stage text', all => all.map(text => text.textContent!));
    assert.ok((await texts()).includes('2014'), 'begins with the entry into force');
    await reads(page, '.stage', 'Belgium'); // the first State after it
    await press(page, 'y');
    assert.equal(await message(page), 'Paused');
    const paused = await texts();
    await new Promise(done => setTimeout(done, 2000));
    assert.deepEqual(await texts(), paused, 'paused is paused');
    await press(page, 'PageUp');
    assert.equal(await slide(page), 'title');
  });
});

describe('keys', () => {
  it('go forward and back by every key a clicker sends, and by click, and blank the screen', async () => {
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
    await press(page, 'b');
    assert.ok(await page.$('>>> .blank'));
    await press(page, '.');
    assert.equal(await page.$('>>> .blank'), null);
  });

  it('go full screen and back; F5 does too, and reloads nothing', async () => {
    const { page } = await open();
    for (const key of ['f', 'F5']) {
      await press(page, key);
      await page.waitForFunction(() => document.fullscreenElement?.localName === 'opic-presenter');
      await press(page, 'PageDown', 'f');
      await page.waitForFunction(() => !document.fullscreenElement);
    }
    assert.equal(await slide(page), STANDARD_TALK[2]);
  });

  it('are none while a text field has the focus, the page’s own or the question', async () => {
    const { page } = await open();
    await press(page, '/');
    await page.keyboard.type('b f l s');
    assert.equal(await page.$eval('>>> input', input => input.value), 'b f l s');
    await press(page, 'PageDown', 'Escape');
    assert.equal(await slide(page), 'title');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    });
    await press(page, 'PageDown', 'b', 'Space', '?');
    assert.equal(await slide(page), 'title');
    assert.equal(await panel(page), null);
  });

  it('go to a slide by its number in the overview of all', async () => {
    const { page } = await open();
    await press(page, 'o');
    assert.equal((await page.$$('>>> .overview .slides button svg')).length, STANDARD_TALK.length);
    await press(page, '2', 'Enter');
    assert.equal(await panel(page), null);
    assert.equal(await slide(page), STANDARD_TALK[1]);
    for (const [width, height] of [
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewport({ width, height });
      await drawn(page);
      await press(page, 'o');
      const hidden = await page.$eval('>>> dialog', one => one.scrollHeight - one.clientHeight);
      assert.equal(hidden, 0, `all are seen at once: ${width} × ${height}`);
      await press(page, 'o');
    }
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
  await shows(page, '.message p');
  await drawn(page);
};

describe('a data document dropped onto the page', () => {
  const newer = () => {
    const document = toDocument(dataset);
    const actions = [...document.actions, { state: 'SWE', signed: '2026-10-05', ratified: '2026-10-05' }];
    return JSON.stringify({ ...document, statusAsAt: '2026-11-01', actions });
  };

  it('is checked, taken, said, and still there after a reload', async () => {
    const { page } = await open('?slides=title+where');
    await press(page, 'PageDown');
    await drop(page, ['newer.json', newer()]);
    assert.equal(
      await message(page),
      'Newer data taken from newer.json: status as at 1 November 2026; previously 19 September 2026.',
    );
    const party = () => page.$eval('>>> [data-count]', one => one.getAttribute('data-count'));
    const { length } = dataset.states.filter(({ ratified, acceded }) => ratified ?? acceded);
    assert.equal(await party(), String(length + 1));
    await page.reload();
    await drawn(page);
    assert.equal(await slide(page), 'where');
    assert.equal(await party(), String(length + 1));
  });

  it('is refused with its fault when it is wrong, and the talk goes on with the data it had', async () => {
    const { page } = await open('?slides=title+where');
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
    await press(page, 'Escape');
    await drop(page, ['film.json', ' '.repeat(8_000_001)]);
    assert.equal(await message(page), 'film.json has a fault and was not taken: larger than 8 MB');
    assert.match(await textOf(page, '.heard'), /19 September 2026/);
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
    await click(page, `[data-export="${what}"]`);
    await page.waitForFunction(() => (globalThis as never as { saved: unknown[] }).saved.length);
    const [[name, text]] = (await page.evaluate(() => (globalThis as never as { saved: unknown }).saved)) as [
      [string, string],
    ];
    return { name, bytes: Buffer.from(text, 'latin1') };
  };

  it('an SVG that stands alone, with title, date, source and alt text', async () => {
    const { page } = await open('?slides=where');
    const { name, bytes } = await files(page, 'saveSvg');
    assert.equal(name, 'opic-where-2026-09-19-en.svg');
    const text = bytes.toString('utf8');
    assert.match(text, /<title>Where we stand<\/title>/);
    assert.match(text, /<desc>54 of 197 States are parties as at 19 September 2026;/);
    assert.match(text, /United Nations Treaty Collection/);
    assert.doesNotMatch(text, /<!--|undefined|NaN|var\(/);
    await page.goto(await write(name, bytes));
    assert.equal(await page.evaluate(() => document.documentElement.localName), 'svg');
  });

  it('whatever characters a page puts into a slide, its file can be opened', async () => {
    const { page } = await open('?slides=title');
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
  });

  it('a PNG of 1920 × 1080 with the same words inside', async () => {
    const { page } = await open('?slides=where');
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
  });

  it('a logo goes into the files, or it is said that it does not', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const logo = await write('logo.png', Buffer.from(pixel, 'base64'));
    for (const [address, kept] of [
      [`data:image/png;base64,${pixel}`, true],
      [logo, false],
    ] as const) {
      const { page } = await open('?slides=title');
      await page.evaluate(
        given => document.querySelector('opic-presenter')!.setAttribute('logo', given),
        address,
      );
      await drawn(page);
      assert.equal((await page.$$('>>> image')).length, 1);
      const { bytes } = await files(page, 'saveSvg');
      assert.equal(bytes.toString('utf8').includes('href="data:image/png'), kept);
      assert.ok(!bytes.toString('utf8').includes('file:'));
      await says(page, 'Saved: opic-title');
      assert.equal(/Without the logo/.test(await message(page)), !kept);
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
    await says(page, 'clipboard, 1920');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await press(page, 'c');
    await says(page, 'Save it as PNG instead');
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
  });

  it('a handout on one A4 page in each language, with all 197 States by name and status', async () => {
    const { page } = await open();
    await page.evaluate(() => (globalThis.print = () => undefined));
    await press(page, 't');
    await click(page, '[data-export="printHandouts"]');
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
  });
});

describe('bad luck', () => {
  it('a reload goes on where it was: slide, language, answer', async () => {
    const { page } = await open();
    await press(page, 'PageDown', 'PageDown', 'l');
    await click(page, '[aria-labelledby="language"] [data-language="fr"]');
    await ask(page, 'Fiji');
    await page.reload();
    await drawn(page);
    assert.equal(await slide(page), 'FJI');
    assert.equal(await textOf(page, '.heard h2'), 'Fidji');
    await press(page, 'PageDown');
    assert.equal(await slide(page), STANDARD_TALK[2]);
  });

  it('opens on the title when it is opened anew', async () => {
    const { page } = await open();
    await press(page, 'PageDown', 'PageDown');
    await page.goto('about:blank');
    await page.goto(file);
    await drawn(page);
    assert.equal(await slide(page), 'title');
  });

  it('another projector in the middle: the slide stays and fits', async () => {
    const { page } = await open('', { width: 1920, height: 1080 });
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
      const box = await page.$eval('>>> .stage svg', picture => {
        const { width: w, height: h } = picture.getBoundingClientRect();
        return [Math.round(w), Math.round(h)];
      });
      assert.deepEqual(box, [width, height]);
    }
  });

  it('a frame without full screen, clipboard or storage: it says so, and the talk goes on', async () => {
    const frame = await write(
      'frame.html',
      `<!doctype html><style>iframe{width:900px;height:600px}</style><iframe sandbox="allow-scripts" src="${file}"></iframe>`,
    );
    const { page } = await tab();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(frame);
    const element = await page.$('iframe');
    const content = (await element!.contentFrame())!;
    await content.waitForSelector('opic-presenter');
    await page.mouse.click(300, 200);
    await shows(content, `.stage[data-slide="${STANDARD_TALK[1]}"]`);
    await page.keyboard.press('f');
    await says(content, 'Full screen is not allowed here');
    await page.keyboard.press('c');
    await says(content, 'picture could not be copied');
    await page.keyboard.press('PageDown');
    await shows(content, `.stage[data-slide="${STANDARD_TALK[2]}"]`);
    assert.deepEqual(complaints, []);
  });
});

it('is one file that names nothing to fetch, and whose script ends where it should', async () => {
  const text = await readFile('dist/present.html', 'utf8');
  assert.equal(text.match(/<script/g)!.length, 1);
  assert.equal(text.match(/<\/script/g)!.length, 1);
  assert.doesNotMatch(
    text.replace(/<!--[^]*?-->/, ''),
    /<link (?!rel="icon" href="data:)|<img|@import|src="http/,
  );
});
