/** Input from documents and attributes stays text on the page: nothing runs, no link leads to a script. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dataset, tally, toDocument } from '../../src/model/index.js';
import { engine, oneEngine } from '../support/browsers.js';
import { attributesByElement, oneOfEach } from '../support/elements.js';
import { listen, type Site } from '../support/listen.js';
import { dropIn, page } from '../support/serve.js';
import { visit } from '../support/visit.js';

const MARKUP = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>{{window.ran=1}}';
const valid = JSON.parse(JSON.stringify(toDocument(dataset))) as Record<string, object>;

/** A document that is right, but says markup wherever it may say a text. */
const loud = JSON.stringify({
  ...valid,
  source: { name: MARKUP, url: 'https://example.org/"onclick="window.ran=1' },
  treaty: { ...valid['treaty'], title: { en: MARKUP }, short: MARKUP },
  declarations: [
    { state: 'SVN', provision: MARKUP, date: '2018-05-25', text: { en: MARKUP }, sources: ['S1'] },
  ],
  milestones: [
    { date: '2014-04-14', kind: 'treaty', title: { en: MARKUP } },
    { date: '2019-06', kind: 'dialogue', title: { en: MARKUP } },
  ],
  reported: [
    {
      asOf: '2022-05-24',
      party: 48,
      signatory: 16,
      noAction: 133,
      source: MARKUP,
      difference: { en: MARKUP },
    },
  ],
  actions: (valid['actions'] as object[]).map(action => ({ ...action, sources: ['S1'] })),
  sources: { S1: { title: MARKUP, url: 'https://example.org/"><script>' } },
});

const html = (body: string) => page(dropIn, body);
const quoted = MARKUP.replaceAll('"', '&quot;');

const { party, signatory, noAction } = tally(dataset, dataset.statusAsAt);
const bundled = `${party} / ${signatory} / ${noAction}`;
const type = 'application/json';
const bad: Record<string, { body: string | Buffer; type: string }> = {
  '/javascript.json': {
    type,
    body: JSON.stringify({ ...valid, source: { name: 'x', url: 'javascript:window.ran=1' } }),
  },
  '/utf8.json': {
    type,
    body: Buffer.from('{"schema":1,"statusAsAt":"\xff\xc0"}', 'latin1'),
  },
  '/deep.json': { type, body: '['.repeat(300_000) + ']'.repeat(300_000) },
  '/huge.json': { type, body: `{"schema":1,"actions":[${'{"state":"SVN"},'.repeat(3_200_000)}{}]}` },
  '/markup.json': { type: 'text/html', body: '<!doctype html><script>window.ran=1</script>' },
  '/empty.json': { type, body: '' },
};

/** Another site, which answers for ever, or not at all, or by sending on for ever. */
let other: Site;
const leave = new Set<NodeJS.Timeout>();
before(async () => {
  other = await listen(({ url }, response) => {
    response.on('error', () => undefined);
    const headers = { 'access-control-allow-origin': '*', 'content-type': type };
    if (url === '/round.json') response.writeHead(302, { ...headers, location: '/round.json' }).end();
    if (url !== '/endless.json') return;
    response.writeHead(200, headers);
    response.write('{"schema":1,"actions":[');
    const more = setInterval(() => response.write('{"state":"SVN"},'.repeat(100)), 20);
    leave.add(more);
    response.on('close', () => clearInterval(more));
  });
});
after(() => {
  leave.forEach(clearInterval);
  return other.close();
});

const loudly = attributesByElement().flatMap(({ tag, attributes }) =>
  attributes.map(name => `<${tag} ${name}="${quoted}"></${tag}>`),
);
assert.ok(loudly.length > 100, `${loudly.length} attributes`);
const here = visit({
  policy: "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
  extra: {
    ...bad,
    '/loud.json': { type, body: loud },
    '/loud.html': html(oneOfEach('src="/loud.json"')),
    '/attributes.html': html(loudly.join('')),
    '/hrefs.html': html(
      `<opic-map state-href="javascript:window.ran=1//{iso3}"></opic-map>${oneOfEach('state-href="data:text/html,{iso3}"')}`,
    ),
    '/hurried.js': {
      type: 'text/javascript',
      body: 'const real = setTimeout; window.setTimeout = (task, time, ...more) => real(task, time === 60000 ? 400 : time, ...more);',
    },
    '/hurried.html': {
      body: page(`<script src="/hurried.js"></script>${dropIn}`, '<opic-map id="bad"></opic-map>'),
      headers: { 'content-security-policy': "connect-src *; require-trusted-types-for 'script'" },
    },
    '/bad.html': html('<opic-map id="bad"></opic-map>'),
  },
});

/** Finds forbidden content in shadow roots, and reports whether a script ran and whether the markup is shown as text. */
const inspect = () =>
  here.opened.run(async () => {
    await new Promise(resolve => setTimeout(resolve, 700));
    const found: string[] = [];
    const shadows = inPage.roots().slice(1) as ShadowRoot[];
    for (const { localName, attributes } of shadows.flatMap(root => [...root.querySelectorAll('*')])) {
      if (/^(script|iframe|object|embed|img)$/.test(localName)) found.push(localName);
      for (const { name, value } of attributes) {
        const leads = /^(href|src|xlink:href|action)$/.test(name) && !/^(https?:|#|blob:|\/)/.test(value);
        if (leads || name.startsWith('on')) found.push(`${name}=${value}`);
      }
    }
    return {
      found,
      ran: (window as unknown as { ran?: number }).ran ?? 0,
      said: shadows.some(({ textContent }) => textContent.includes('<img src=x')),
    };
  });

const faults = async () =>
  (await here.opened.reports()).filter(report => /^(policy|error|rejection|pageerror)/.test(report));

for (const path of ['/loud.html', '/attributes.html', '/hrefs.html']) {
  test(`${path} in ${engine}: markup is text, links lead to pages, nothing runs`, async () => {
    await here.goto(path);
    const { found, ran, said } = await inspect();
    assert.deepEqual(found, []);
    assert.equal(ran, 0);
    if (path !== '/hrefs.html') assert.ok(said, 'it is shown as it was written');
    assert.deepEqual(await faults(), []);
  });
}

/** What the map counts before and after it refuses the document at an address, and what it says of that. */
async function refusal(address: string) {
  const element = document.querySelector('#bad') as Element & { updateComplete: Promise<unknown> };
  const heard = new Promise<{ given: string }[]>(resolve =>
    element.addEventListener('opic-error', event => resolve((event as CustomEvent).detail.issues)),
  );
  element.setAttribute('src', address);
  await element.updateComplete;
  const before = inPage.counts(element);
  const issues = await heard;
  await element.updateComplete;
  const notes = element.shadowRoot!.querySelector('.notes')!.textContent!;
  return { issues, counts: [before, inPage.counts(element)], notes };
}

for (const path of Object.keys(bad)) {
  test(`${path}: refused, said, and the bundled data stay`, oneEngine, async () => {
    await here.goto('/bad.html');
    const { issues, counts, notes } = await here.opened.run(refusal, path);
    assert.ok(issues.length > 0 && issues.length <= 101, `${issues.length} issues`);
    for (const { given } of issues) assert.ok(given.length < 200);
    assert.deepEqual(counts, [bundled, bundled]);
    assert.match(notes, /src|could not be loaded/);
    const { found, ran } = await inspect();
    assert.deepEqual([found, ran], [[], 0]);
    assert.deepEqual(await faults(), []);
  });
}

// Last, for browsers may speak of these addresses when another page is already open.
test(`document.all as data in ${engine}: refused by the built script too, which has been minified`, async () => {
  await here.goto('/loud.html');
  const [thrown, given] = await here.opened.run(async () => {
    const element = document.createElement('opic-breakdown');
    document.body.append(element);
    const heard = new Promise<string>(resolve =>
      element.addEventListener('opic-error', event => resolve((event as CustomEvent).detail.issues[0].given)),
    );
    (element as unknown as { data: unknown }).data = document.all;
    const failed = await element.updateComplete.then(() => '', String);
    return [failed, await heard];
  });
  assert.equal(thrown, '');
  assert.equal(given, '[object HTMLAllCollection]');
});

for (const path of ['endless', 'silent', 'round']) {
  test(`an address that never ends (${path}) in ${engine}: given up after a minute, and the bundled data stay`, async () => {
    await here.goto('/hurried.html');
    const { issues, counts } = await here.opened.run(refusal, `${other.origin}/${path}.json`);
    assert.deepEqual(counts, [bundled, bundled]);
    assert.equal(issues.length, 1);
  });
}
