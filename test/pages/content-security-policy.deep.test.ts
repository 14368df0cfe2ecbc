/** Everything works under the strictest policy a site can serve, and the policy has nothing to report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engine } from '../support/browsers.js';
import { oneOfEach } from '../support/elements.js';
import { everyPage } from '../support/every-page.js';
import { dropIn, page, STRICT, talk } from '../support/serve.js';
import { site, visit } from '../support/visit.js';

const framePolicy = (JSON.parse(readFileSync('dist/sri.json', 'utf8')) as { policy: Record<string, string> })
  .policy['embed.html']!;

const pictures = site({
  policy: `${STRICT}; img-src blob:; frame-src 'self'`,
  extra: {
    '/frame.html': page(
      '',
      '<iframe title="Dashboard" width="900" height="700" src="/own/dist/embed.html?element=opic-dashboard"></iframe>',
    ),
    // A site that sends a policy with every page sends this one the policy that it says it needs.
    '/own/dist/embed.html': {
      body: readFileSync('dist/embed.html'),
      headers: { 'content-security-policy': framePolicy },
    },
  },
});
const here = visit({
  // The demo's pages have an icon.
  policy: `${STRICT}; img-src 'self'`,
  extra: {
    '/script.html': page(dropIn, oneOfEach('as-of="2022-05-24"')),
    '/module.html': page('<script type="module" src="/dist/index.js"></script>', oneOfEach()),
    '/presenter.html': page(talk, '<opic-presenter></opic-presenter>'),
    '/broken.html': page('', '<p>No exceptions<script>document.title = "ran"</script>'),
  },
});

const drawn = async () => {
  await inPage.until(() => !document.querySelector(':not(:defined)'));
  const all = inPage.elements().filter(one => !one.closest('[hidden]'));
  for (const element of all) await element.updateComplete;
  await inPage.wait(300);
  return all.map(element => ({
    name: element.localName,
    width: element.getBoundingClientRect().width,
    height: element.getBoundingClientRect().height,
    drawn: element.shadowRoot?.querySelectorAll('*').length ?? 0,
    text: element.shadowRoot?.textContent?.trim(),
    party: element.shadowRoot?.querySelectorAll('[data-state][data-status="party"]').length ?? 0,
  }));
};

/** The demos, but for the builder and the treaties, which read files, and the hostile page, which loads the script twice. */
const demos = everyPage.filter(path => path.startsWith('/demo/') && !/embed|hostile|treaties/.test(path));

for (const path of ['/script.html', '/module.html', ...demos]) {
  test(`${path} in ${engine}: drawn, and nothing is reported`, async () => {
    await here.goto(path);
    const shown = await here.opened.run(drawn);
    assert.ok(shown.length > 0);
    for (const { name, width, height, drawn, party, text } of shown) {
      // A count is a word in a sentence of the page.
      const isWord = name === 'opic-count';
      assert.ok(
        isWord ? width > 8 && height > 8 : width > 100 && height > 20,
        `${name} is ${width} × ${height}`,
      );
      assert.ok(isWord ? text : drawn > 5, `${name} is drawn`);
      if (name === 'opic-map') assert.ok(party >= 10, `the map is coloured: ${party}`);
    }
    assert.deepEqual(await here.opened.reports(), []);
  });
}

/**
 * Does what a reader can do on the page, or in its frame: files, play, tables, lists that open. Gives what was done, what
 * was saved, what a policy had against it, and what the elements said went wrong.
 */
async function useAll(tags: string) {
  const frame = document.querySelector('iframe');
  const place = frame ? frame.contentWindow! : window;
  const { wait } = inPage;
  await inPage.until(() => place.document.querySelector(tags)?.shadowRoot);
  await wait(500);
  const against: string[] = [];
  place.document.addEventListener('securitypolicyviolation', event =>
    against.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  const saved: string[] = [];
  (place as unknown as typeof globalThis).HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  const done: string[] = [];
  const said: string[] = [];
  // The next act takes away what was said of the one before.
  const note = (root: ParentNode) => {
    for (const notes of root.querySelectorAll('.notes')) said.push(notes.textContent!.trim());
  };
  const roots = inPage.roots(place.document);
  for (const root of roots) {
    // What stands below the map comes when it is asked for.
    for (const opens of root.querySelectorAll<HTMLElement>('.links button')) opens.click();
    if (root.querySelector('.links')) await wait(500);
    const few = ['.menu button', '.play', 'summary', 'thead button', 'tbody button', '.rows button'].flatMap(
      selector => [...root.querySelectorAll<HTMLElement>(selector)].slice(0, 4),
    );
    for (const one of few) {
      done.push((one.getAttribute('aria-label') ?? one.textContent ?? '').trim());
      one.click();
      await wait('form' in one.dataset ? 500 : 30);
      note(root);
    }
    const field = root.querySelector<HTMLInputElement>('input');
    if (field) {
      field.value = field.type === 'search' || field.type === 'text' ? 'slo' : field.value;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
  await wait(2500); // pictures take a while
  for (const root of roots) note(root);
  return { done, saved, against, said };
}

const acts = /PNG.*SVG|SVG.*PNG/;
const ends = (names: string[]) => [...new Set(names.map(name => name.split('.').pop()!))].sort();

test(`used under the policy in ${engine}: only the PNG asks for more, and its reader is told`, async () => {
  await here.goto('/script.html');
  const { done, saved, against, said } = await here.opened.run(useAll, 'opic-map');
  assert.match(done.join(), acts);
  assert.ok(done.length > 30, done.join());
  assert.deepEqual(ends(saved), ['csv', 'svg']);
  assert.ok(against.length > 0 && against.every(one => one.startsWith('img-src blob')), against.join());
  assert.ok(said.some(note => note.includes('could not be loaded or made here')));
});

test(`a frame in ${engine}, used where the policy takes img-src blob: all works, nothing is reported`, async () => {
  const { opened } = here;
  await opened.goto(`${pictures.origin}/frame.html`);
  const { done, saved, against, said } = await here.opened.run(useAll, 'opic-dashboard');
  assert.match(done.join(), acts);
  assert.deepEqual(ends(saved), ['csv', 'png', 'svg']);
  assert.deepEqual(against, []);
  assert.deepEqual(said, []);
  assert.deepEqual(await here.opened.reports(), []);
});

test(`the presenter in ${engine}: its slides by keys, and nothing is reported`, async () => {
  await here.goto('/presenter.html');
  const slides = await here.opened.run(async () => {
    await customElements.whenDefined('opic-presenter');
    const presenter = document.querySelector('opic-presenter')!;
    const seen = new Set<string>();
    for (let turn = 0; turn < 12; turn++) {
      await inPage.wait(150);
      seen.add(presenter.shadowRoot!.textContent!.replace(/\s+/g, ' '));
      const key = turn === 8 ? '?' : turn === 9 ? 'Escape' : turn === 10 ? 'b' : 'PageDown';
      presenter.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    return seen.size;
  });
  assert.ok(slides > 5, `${slides} slides`);
  assert.deepEqual(await here.opened.reports(), []);
});

test(`the test can fail: an inline script is reported in ${engine}`, async () => {
  await here.goto('/broken.html');
  const reports = await here.opened.reports();
  assert.ok(
    reports.some(report => report.startsWith('policy: script-src')),
    reports.join('\n'),
  );
});
