/** The talk opened on a phone by the address of a State: its card first, then a way to the talk and to the source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from '../support/visit.js';

interface Seen {
  /** Of the card; null where the talk is shown. */
  heading: string | null;
  lang: string | undefined;
  text: string;
  wide: boolean;
  small: string[];
  source: string;
  hash: string;
  slide: string | null;
}

/** Waits until one or the other is drawn, and presses what is to be pressed. */
async function look(press?: string): Promise<Seen> {
  const root = () => document.querySelector('opic-presenter')!.shadowRoot!;
  await inPage.until(() => root()?.querySelector('.card-page, .stage'));
  await inPage.wait(100);
  if (press) {
    root().querySelector<HTMLElement>(press)!.click();
    await inPage.wait(50);
  }
  const card = root().querySelector<HTMLElement>('.card-page');
  const controls = [...(card?.querySelectorAll<HTMLElement>('button, a') ?? [])];
  return {
    heading: card?.querySelector('h1')!.textContent ?? null,
    lang: card?.lang,
    text: card?.innerText ?? '',
    wide: (card?.scrollWidth ?? 0) > innerWidth,
    small: controls.filter(one => one.offsetHeight < 44).map(one => one.innerText),
    source: card?.querySelector('a')!.href ?? '',
    hash: location.hash,
    slide: root().querySelector<HTMLElement>('.stage')?.dataset.slide ?? null,
  };
}

describe('the talk by the address of a State', () => {
  const here = visit();
  const open = async (end: string) => {
    await here.opened.goto('about:blank');
    await here.opened.goto(`${here.origin}/dist/present.html${end}`);
  };

  it('shows its card, no wider than the phone, with a way to the source and to the talk', async () => {
    await here.opened.resize(360, 740);
    await open('?lang=es#state:FRA');
    const card = await here.opened.run(look);
    assert.deepEqual([card.heading, card.lang, card.wide, card.small], ['Francia', 'es', false, []]);
    assert.match(card.text, /7 de enero de 2016/);
    assert.match(card.source, /^https:\/\/treaties\.un\.org\//);
    const talk = await here.opened.run(look, '[data-card="talk"]');
    assert.deepEqual([talk.heading, talk.slide, talk.hash], [null, 'title', '']);
  });

  it('reads the address as other pages write it, with its date', async () => {
    await open('?lang=en#opic=as-of:2017-01-01,state:SVN');
    const { heading, text } = await here.opened.run(look);
    assert.equal(heading, 'Slovenia');
    assert.match(text, /Signed on .*not yet a party/);
    assert.match(text, /Status on 1 January 2017/);
  });

  it('is the talk where the address names no State, and a slide by its number', async () => {
    await open('#state:XXX');
    assert.equal((await here.opened.run(look)).slide, 'title');
    await open('#slide=2');
    const { heading, slide } = await here.opened.run(look);
    assert.equal(heading, null);
    assert.notEqual(slide, 'title');
  });

  it('is in the language of the phone', async t => {
    if (!here.page) return t.skip('only puppeteer tells a page another language');
    await here.page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'languages', { get: () => ['de-CH', 'fr-CH', 'en'] }),
    );
    await open('#state:SVN');
    const { heading, lang } = await here.opened.run(look);
    assert.deepEqual([heading, lang], ['Slovénie', 'fr']);
  });
});
