/** The talk as PowerPoint, taken from the offline file by the presenter's own buttons and opened by LibreOffice. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { oneEngine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

/** True where LibreOffice is there with the part of it that reads presentations. */
function hasImpress(): boolean {
  const soffice = (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, 'soffice'));
  const found = soffice.find(existsSync);
  return Boolean(found) && existsSync(path.join(realpathSync(found!), '../../share/registry/impress.xcd'));
}

interface Taken {
  name: string;
  /** In base 64. */
  bytes: string;
  titles: string[];
  message: string;
}

/** Saves the talk as the presenter does, and keeps the file instead. */
async function take(): Promise<Taken> {
  const root = document.querySelector('opic-presenter')!.shadowRoot!;
  const key = (name: string) =>
    root
      .querySelector('.stage')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  const kept = inPage.keep();
  key('t');
  await inPage.until(() => root.querySelector('[data-export="savePptx"]'));
  root.querySelector<HTMLElement>('[data-export="savePptx"]')!.click();
  await inPage.until(() => kept.length);
  const [[name, file]] = kept as [[string, Blob]];
  const message = () => root.querySelector('.message')!.textContent!.trim();
  await inPage.until(message);
  const said = message();
  key('Escape');
  key('Home');
  await inPage.wait(50);
  const titles: string[] = [];
  while (titles.at(-1) !== root.querySelector('.heard h2')!.textContent) {
    titles.push(root.querySelector('.heard h2')!.textContent!);
    key('PageDown');
    await inPage.wait(50);
  }
  const bytes = await new Promise<string>(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/.*,/, ''));
    reader.readAsDataURL(file);
  });
  return { name, bytes, titles, message: said };
}

/** Without marks, and with plain spaces. */
const words = (xml: string) => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the talk as PowerPoint', oneEngine, () => {
  const here = visit();

  it('has the slides of the talk with their titles, and a picture and notes for each', async t => {
    await here.opened.goto(`${here.origin}/dist/present.html?lang=fr`);
    const { name, bytes, message, ...shown } = await here.opened.run(take);
    const titles = shown.titles.map(words);
    const file = Buffer.from(bytes, 'base64');
    assert.match(name, /^opic-20\d\d-\d\d-\d\d-fr\.pptx$/);
    assert.ok(message.includes(name), message);
    const files = unzipSync(file);
    const text = (file: string) => words(strFromU8(files[file]!));
    titles.forEach((title, index) => {
      assert.ok(text(`ppt/slides/slide${index + 1}.xml`).includes(title), title);
      assert.ok(text(`ppt/media/image${index + 1}.svg`).includes(`${index + 1} / ${titles.length}`), title);
      assert.ok(text(`ppt/notesSlides/notesSlide${index + 1}.xml`).length > 40, title);
      assert.deepEqual([...files[`ppt/media/image${index + 1}.png`]!.subarray(1, 4)], [80, 78, 71]);
    });
    assert.equal(files[`ppt/slides/slide${titles.length + 1}.xml`], undefined);

    if (!hasImpress()) return t.diagnostic('LibreOffice Impress is not here: the file was not opened');
    const folder = mkdtempSync(path.join(tmpdir(), 'opic-pptx-'));
    try {
      writeFileSync(path.join(folder, 'talk.pptx'), file);
      const own = `-env:UserInstallation=file://${folder}/profile`;
      const convert = ['--headless', own, '--convert-to', 'odp', '--outdir', folder, `${folder}/talk.pptx`];
      execFileSync('soffice', convert, { stdio: 'ignore', timeout: 120_000 });
      const opened = unzipSync(readFileSync(path.join(folder, 'talk.odp')));
      const pages = strFromU8(opened['content.xml']!).split('<draw:page ').slice(1);
      assert.equal(pages.length, titles.length);
      pages.forEach((page, index) => {
        const [slide = '', notes = ''] = page.split('<presentation:notes');
        assert.ok(slide.includes('presentation:class="title"'), 'a title is known as one');
        assert.ok(words(slide).includes(titles[index]!), titles[index]);
        assert.ok(words(notes).length > 40, titles[index]);
        assert.match(slide, /<svg:desc>[^<]{40}/);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
