/** The frame page: by query alone, in the tightest sandbox, with and without the script for the page around. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engine, oneEngine } from '../support/browsers.js';
import { attributeNames, elementNames } from '../support/elements.js';
import { page } from '../support/serve.js';
import { site, visit } from '../support/visit.js';

const around = (body: string) => page('<style>body { margin: 0 }</style>', body);

const frame = (query = '', more = 'sandbox="allow-scripts"') =>
  `<iframe title="Status of ratification" src="/dist/embed.html${query}" ${more} allowfullscreen
    style="display:block;width:100%;border:0;aspect-ratio:3/1"></iframe>`;

/** Each option given in words of somebody's own. */
const words = [...attributeNames(), 'party', 'font', 'scheme', 'title']
  .map(name => `${name}=${name === 'states' ? 'SVN,' : ''}Vote!evil`)
  .join('&');

const heard = `<script>
    var heard = [];
    addEventListener('message', function (event) {
      heard.push({ data: event.data, origin: event.origin, own: event.source === document.querySelector('iframe').contentWindow });
    });
  </script>`;
const parent = '<script src="/dist/embed-parent.js"></script>';
const type = 'application/json';
const headers = { 'access-control-allow-origin': '*' };
const facts = JSON.parse(readFileSync('dist/dataset.json', 'utf8')) as object;
const body = JSON.stringify({
  ...facts,
  actions: [{ state: 'SVN', signed: '2012-02-28', ratified: '2018-05-25' }],
  reported: [],
});
const elsewhere = site({ extra: { '/facts.json': { type, headers, body } } });
const here = visit({
  extra: {
    '/facts.json': { type, headers, body },
    '/away.json': {
      type,
      body: '',
      status: 302,
      get headers() {
        return { location: `${elsewhere.origin}/facts.json` };
      },
    },
    '/own.html': around(frame('?src=/facts.json', '')),
    '/led-away.html': around(frame('?src=/away.json', '')),
    '/told.html': around(heard + frame('?as-of=2022-05-24') + parent),
    '/early.html': around(parent + frame('?lang=ar')),
    '/alone.html': around(heard + frame()),
    '/chosen.html': around(heard + frame('?region=africa', '')),
    '/plain.html': around(frame('?plain&transparent&static', '')),
    '/open.html': around(frame('?lang=fr&as-of=2022-05-24&party=%23123456&scheme=dark&region=africa', '')),
    '/wrong.html': around(
      frame('?element=script&src=https://evil.example/x.json&party=expression(1)&as-of=soon', ''),
    ),
    '/words.html': around(
      `<script>document.write(${JSON.stringify(frame('?element=@&' + words, '')).replace(/<\//g, '<\\/')}.replace('@', location.search.slice(1)))</script>`,
    ),
    '/two.html': around(`${frame()}<iframe id="other" title="Other" src="/liar.html"></iframe>${parent}`),
    '/liar.html': around(`<script>
        for (const message of [{ type: 'opic-widgets:height', height: 9999 }, 'x', null, { type: 'opic-widgets:height', height: '1px;x' }])
          parent.postMessage(message, '*');
      </script>`),
  },
});

const open = async (path: string) => {
  await here.goto(path);
  // Until the first frame has another height than its fallback, or it has had time enough.
  await here.opened.run(async () => {
    const frame = document.querySelector('iframe')!;
    const ratio = () => frame.getBoundingClientRect().width / frame.getBoundingClientRect().height;
    for (let tries = 0; tries < 40 && (tries < 8 || Math.abs(ratio() - 3) < 0.01); tries++) {
      await new Promise(resolve => setTimeout(resolve, 100));
      if (tries > 10 && !document.querySelector('script[src*="embed-parent"]')) break;
    }
  });
};

const heights = () =>
  here.opened.run(() =>
    [...document.querySelectorAll('iframe')].map(one => one.getBoundingClientRect().height),
  );

/** The frame's content, when no sandbox hides it. */
const shown = () =>
  here.opened.run(() => {
    const inner = document.querySelector('iframe')!.contentDocument!;
    const widget = inner.querySelector('main')!.firstElementChild!;
    return {
      element: widget.localName,
      counts: inPage.counts(widget),
      lang: inner.documentElement.lang,
      whole: widget.shadowRoot!.querySelector('.whole')!.getAttribute('lang'),
      fill: getComputedStyle(widget.shadowRoot!.querySelector('path[data-status="party"]:not(.hollow)')!)
        .fill,
      scheme: getComputedStyle(inner.documentElement).colorScheme,
      refused: [...inner.querySelectorAll('.refused p')].map(p => p.textContent),
      notes: widget.shadowRoot!.querySelector('.notes')?.textContent ?? '',
      scrolls: inner.documentElement.scrollWidth > inner.documentElement.clientWidth,
      height: inner.querySelector('main')!.getBoundingClientRect().height,
    };
  });

for (const path of ['/told.html', '/early.html']) {
  test(`${path} in ${engine}: in a sandbox, as high as what it shows, at any width`, async () => {
    for (const width of [1000, 700]) {
      await here.opened.resize(width, 800);
      await open(path);
      const [height] = await heights();
      assert.ok(height! > width * 0.45 && height! < width * 0.9, `${height} px at ${width}`);
      assert.notEqual(Math.round(height!), Math.round(width / 3), 'not the fallback');
    }
    await here.opened.resize(1000, 800);
    assert.deepEqual(await here.opened.reports(), []);
  });
}

test(`without the parent's script in ${engine}: the height is told, and the fallback stands`, async () => {
  await open('/alone.html');
  const heard = await here.opened.run(() => (window as unknown as { heard: unknown[] }).heard);
  assert.ok(heard.length >= 1);
  for (const message of heard as { data: { type: string; height: number }; own: boolean; origin: string }[]) {
    assert.equal(message.data.type, 'opic-widgets:height');
    assert.deepEqual(Object.keys(message.data).sort(), ['height', 'type']);
    assert.equal(message.own, true);
    assert.equal(message.origin, 'null');
  }
  const [height] = await heights();
  assert.equal(Math.round(height! * 3), 1000);
});

test(`the query says everything in ${engine}`, async () => {
  await open('/open.html');
  const { notes: _notes, height: _height, ...seen } = await shown();
  assert.deepEqual(seen, {
    element: 'opic-map',
    counts: '4 / 9 / 41',
    lang: 'fr',
    whole: 'fr',
    fill: 'rgb(18, 52, 86)',
    scheme: 'dark',
    refused: [],
    scrolls: false,
  });
});

test(`what a reader chooses is told to the page around in ${engine}`, async () => {
  await open('/chosen.html');
  const told = await here.opened.run(async () => {
    const inner = document.querySelector('iframe')!.contentDocument!;
    const root = inner.querySelector('opic-map')!.shadowRoot!;
    const regions = root.querySelector<HTMLSelectElement>('select')!;
    regions.value = 'europe';
    regions.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(resolve => setTimeout(resolve, 300));
    const { heard } = window as unknown as { heard: { data: { type: string } }[] };
    return heard.filter(({ data }) => data.type === 'opic-widgets:choice').map(({ data }) => data);
  });
  assert.deepEqual(told, [{ type: 'opic-widgets:choice', version: 1, region: 'europe' }]);
});

test(`plain, transparent, static: no controls, no ground, no answer to a pointer in ${engine}`, async () => {
  await open('/plain.html');
  const read = await here.opened.run(() => {
    const inner = document.querySelector('iframe')!.contentDocument!;
    const map = inner.querySelector('opic-map')!;
    const at = (part: string) => map.shadowRoot!.querySelector(`[part~=${part}]`);
    const seen = ['controls', 'zoom', 'downloads'].filter(part => at(part)?.checkVisibility());
    return {
      seen,
      source: at('source')!.checkVisibility(),
      ground: getComputedStyle(inner.documentElement).backgroundColor,
      under: inner.elementFromPoint(200, 100)!.localName,
    };
  });
  assert.deepEqual(read, { seen: [], source: true, ground: 'rgba(0, 0, 0, 0)', under: 'main' });
});

test(`what is wrong in the query is said in ${engine}, and the map stays`, async () => {
  await open('/wrong.html');
  const { element, counts, refused, notes } = await shown();
  assert.equal(element, 'opic-map');
  assert.equal(counts, '54 / 15 / 128');
  assert.equal(refused.length, 3);
  assert.match(refused[0]!, /element.*opic-map/);
  assert.match(refused[1]!, /src.*this site/);
  assert.match(refused[2]!, /party.*#093763/);
  assert.match(notes, /as-of.*2022-05-24/);
});

test('no words from its address stand in the frame', oneEngine, async () => {
  // A figure in a sentence is of no use alone.
  for (const element of elementNames.filter(name => name !== 'opic-count')) {
    await open(`/words.html?${element}`);
    const { text, label } = await here.opened.run(() => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const all = (root: ShadowRoot) => [
        ...inPage.all(root).flatMap(one => [...one.attributes].map(({ value }) => value)),
        ...inPage.roots(root).map(({ textContent }) => textContent),
      ];
      const place = inner.querySelector('main')!;
      const told = [...place.querySelectorAll('.refused p')].map(p => p.textContent);
      const widget = place.firstElementChild!;
      return { text: [...all(widget.shadowRoot!), ...told].join(' '), label: widget.localName };
    });
    assert.equal(label, element);
    assert.doesNotMatch(text, /Vote|evil/i);
  }
});

test(`data from its own site are shown in ${engine}, and none from where that leads`, async () => {
  await open('/own.html');
  assert.equal((await shown()).counts, '1 / 0 / 196');
  await open('/led-away.html');
  const { counts, notes } = await shown();
  assert.equal(counts, '54 / 15 / 128');
  assert.match(notes, /could not be loaded/);
});

test(`a frame that lies, or speaks nonsense, changes no other frame in ${engine}`, async () => {
  await open('/two.html');
  const [own, other] = await heights();
  assert.ok(own! > 400 && own! < 900, `${own}`);
  assert.ok(other! < 200, `${other}`); // 9999 was said by a frame that is none of ours
});

test(`the frame answers its parent's question and no other message in ${engine}`, async () => {
  await open('/alone.html');
  const answers = await here.opened.run(async () => {
    const inner = document.querySelector('iframe')!.contentWindow!;
    const { heard } = window as unknown as { heard: unknown[] };
    const count = async (message: unknown) => {
      const before = heard.length;
      inner.postMessage(message, '*');
      await new Promise(resolve => setTimeout(resolve, 250));
      return heard.length - before;
    };
    return {
      asked: await count('opic-widgets:height?'),
      object: await count({ type: 'opic-widgets:height?' }),
      markup: await count('<img src=x onerror=alert(1)>'),
      date: await count({ asOf: '2014-04-14' }),
    };
  });
  assert.deepEqual(answers, { asked: 1, object: 0, markup: 0, date: 0 });
});

test('it is one file that asks for nothing', () => {
  const text = readFileSync('dist/embed.html', 'utf8');
  // A script may write of tags: readers take the code of a map along.
  const tags = text.replace(/(<script[^>]*>)[^]*?(?=<\/script)/g, '$1');
  assert.equal(tags.match(/<script/g)!.length, 2);
  assert.doesNotMatch(tags, /<(script|link|img|iframe)[^>]+(src|href)=(?!"data:)/);
  assert.match(text, /require-trusted-types-for 'script'/);
});
