/**
 * A page as a campaign writes it, from the drop-in alone: figures in its own sentence, the changes, a State's card and a
 * document with pledges, all moved by one timeline, in each language.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/core/pledges/goal.js';
import { newPartiesTitle } from '../../src/i18n/news/act-lines.js';
import { changesBetween, lastDialogue } from '../../src/model/changes.js';
import { dataset, parseDataset, statusOn, tally, toDocument } from '../../src/model/index.js';
import { languages, localizerFor } from '../../src/pictures/localizers.js';
import { oneEngine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

const document_ = {
  ...toDocument(dataset),
  sources: { ...dataset.sources, P: { title: 'A letter', url: 'https://example.org/letter' } },
  pledges: ['GHA', 'KEN'].map(state => ({ state, date: '2013-01-01', text: { en: 'P' }, sources: ['P'] })),
};
const shown = parseDataset(document_);

const tag = (name: string, more = '') =>
  `<opic-${name} src="/pledged.json" group="one" ${more}>…</opic-${name}>`;
const page = (lang: string) => `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head>
<meta charset="utf-8"><title>Campaign</title><script src="/dist/opic.min.js"></script></head><body>
<p>${tag('count', 'of="party"')} / ${tag('count', 'of="latest"')} / ${tag('count', 'of="to-go" goal="100" words')}</p>
${tag('timeline')}${tag('map')}${tag('since')}${tag('state', 'state="CRI"')}</body></html>`;

const here = visit({
  extra: {
    '/pledged.json': { body: JSON.stringify(document_), type: 'application/json' },
    ...Object.fromEntries(languages.map(lang => [`/${lang}.html`, page(lang)])),
  },
});

interface Seen {
  date: string;
  prose: string;
  title: string;
  state: string;
  outlined: number;
  pledges: string;
}

/** A reader goes to the first or the last day of the timeline by key, and reads the page. */
async function read(key: string): Promise<Seen> {
  const all = [...document.querySelectorAll('body *')].filter(({ localName }) =>
    localName.startsWith('opic-'),
  );
  const elements = all as (HTMLElement & { updateComplete: Promise<unknown>; asOf: string })[];
  const inside = (name: string) => document.querySelector(`opic-${name}`)!.shadowRoot!;
  const settle = async () => {
    for (let round = 0; round < 3; round++)
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  };
  while (!inside('map').querySelector('[part="pledges"]')) {
    await new Promise(resolve => setTimeout(resolve, 20));
    await settle();
  }
  if (!inside('state').querySelector('.menu')) {
    inside('state').querySelector<HTMLElement>('.links button')!.click();
    while (!inside('state').querySelector('.menu')) await new Promise(resolve => setTimeout(resolve, 20));
  }
  inside('timeline')
    .querySelector('.handle')!
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settle();
  const words = (root: ParentNode, selector: string) =>
    (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const figures = [...document.querySelectorAll('opic-count')].map(count =>
    count.shadowRoot!.textContent!.trim(),
  );
  return {
    date: elements.find(({ localName }) => localName === 'opic-since')!.asOf,
    prose: figures.join(' / '),
    title: words(inside('since'), '[part="title"]'),
    state: words(inside('state'), '[part~="card"] > span'),
    outlined: inside('map').querySelectorAll('.pledged > *').length,
    pledges: words(inside('map'), '[part="pledges"] summary'),
  };
}

for (const lang of languages)
  test(`${lang}: prose, changes, card and pledges follow the timeline`, oneEngine, async () => {
    await here.goto(`/${lang}.html`);
    const localizer = localizerFor(lang);
    const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\u2066-\u2069]/g, '');
    for (const key of ['Home', 'End']) {
      const seen = await here.opened.run(read, key);
      const { party } = tally(shown, seen.date);
      const latest = key === 'Home' ? 'CRI' : 'SRB';
      assert.equal(
        statusOn(
          shown.states.find(({ iso3 }) => iso3 === latest)!,
          seen.date,
        ),
        'party',
      );
      const figures = [
        localizer.number(party),
        localizer.state(latest),
        localizer.msg('toGo', { n: 100 - party }),
      ];
      assert.equal(plain(seen.prose), plain(figures.join(' / ')));
      const from = lastDialogue(shown, seen.date);
      const { deposits } = changesBetween(shown, from, seen.date);
      assert.equal(plain(seen.title), plain(newPartiesTitle(deposits.length, from, localizer)));
      assert.equal(seen.state, localizer.msg('cardToShare'));
      assert.equal(seen.outlined, 2);
      const pledged = localizer.msg('pledgedTotal', { party, n: 2, total: party + 2 });
      assert.ok(plain(seen.pledges).includes(plain(pledged)), seen.pledges);
    }
    assert.deepEqual(await here.opened.reports(), []);
  });
