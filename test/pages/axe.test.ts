/** The pages about embedding, checked with axe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { engine, openEngine, type Engine, type Opened } from '../support/browsers.js';
import { serve, type Site } from '../support/serve.js';

let browser: Engine;
let opened: Opened;
let site: Site;
before(async () => {
  browser = await openEngine();
  opened = await browser.open();
  const axe = { type: 'text/javascript', body: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') };
  site = await serve({ extra: { '/axe.js': axe } });
});
after(async () => {
  await browser.close();
  await site.close();
});

/** The frame page's policy lets no other script in, and only Chromium can be told to let it pass. */
const frames = engine === 'chromium' ? ['/dist/embed.html?lang=ar'] : [];

for (const path of ['/demo/embed.html', '/demo/hostile.html', ...frames]) {
  test(`${path} in ${engine}: axe finds nothing`, async () => {
    await opened.goto(site.origin + path);
    const framed = path.startsWith('/dist/');
    if (framed) {
      await opened.page!.setBypassCSP(true);
      await opened.goto(site.origin + path);
    }
    const found = await opened.run(async frame => {
      await new Promise(resolve => setTimeout(resolve, 600));
      const script = document.createElement('script');
      script.src = '/axe.js';
      document.head.append(script);
      await new Promise(resolve => script.addEventListener('load', resolve));
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run(
        // A frame is a part of a page, whose heading is the page's own.
        frame ? { rules: { 'page-has-heading-one': { enabled: false } } } : {},
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
      );
    }, framed);
    assert.deepEqual(found, []);
  });
}
