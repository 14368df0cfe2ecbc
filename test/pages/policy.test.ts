/** Everything works under the strictest policy a site can serve, and the policy has nothing to report. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engine, openEngine, type Engine } from '../support/browsers.js';
import { oneOfEach } from '../support/elements.js';
import { serve, STRICT, type Site } from '../support/serve.js';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Policy</title>${head}</head><body>${body}</body></html>`;

let browser: Engine;
let site: Site;
before(async () => {
  browser = await openEngine();
  site = await serve({
    policy: STRICT,
    extra: {
      '/script.html': page('<script src="/dist/opic.min.js"></script>', oneOfEach('as-of="2022-05-24"')),
      '/module.html': page('<script type="module" src="/dist/index.js"></script>', oneOfEach()),
      '/broken.html': page('', '<p>No exceptions<script>document.title = "ran"</script>'),
    },
  });
});
after(async () => {
  await browser.close();
  await site.close();
});

const drawn = async () => {
  await customElements.whenDefined('opic-map');
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('opic-'));
  for (const element of all)
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  await new Promise(resolve => setTimeout(resolve, 300));
  return all.map(element => ({
    name: element.localName,
    width: element.getBoundingClientRect().width,
    height: element.getBoundingClientRect().height,
    party: element.shadowRoot?.querySelectorAll('[data-state][data-status="party"]').length ?? 0,
  }));
};

for (const path of ['/script.html', '/module.html', '/demo/index.html']) {
  test(`${path} in ${engine}: drawn, and nothing is reported`, async () => {
    const opened = await browser.open();
    await opened.goto(site.origin + path);
    const shown = await opened.run(drawn);
    assert.ok(shown.length > 0);
    for (const { name, width, height } of shown) {
      assert.ok(width > 100 && height > 20, `${name} is ${width} × ${height}`);
    }
    assert.ok(
      shown.some(({ party }) => party > 40),
      'the map is coloured',
    );
    assert.deepEqual(await opened.reports(), []);
    await opened.close();
  });
}

test(`the test can fail: an inline script is reported in ${engine}`, async () => {
  const opened = await browser.open();
  await opened.goto(`${site.origin}/broken.html`);
  const reports = await opened.reports();
  assert.ok(
    reports.some(report => report.startsWith('policy: script-src')),
    reports.join('\n'),
  );
  await opened.close();
});
