/** The pages about embedding, checked with axe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engine } from '../support/browsers.js';
import { visit } from '../support/visit.js';

const axe = { type: 'text/javascript', body: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') };
const here = visit({ extra: { '/axe.js': axe } });

/** The frame page's policy lets no other script in, and only Chromium can be told to let it pass. */
const frames = engine === 'chromium' ? ['/dist/embed.html?lang=ar'] : [];

for (const path of ['/demo/embed.html', '/demo/hostile.html', ...frames]) {
  test(`${path} in ${engine}: axe finds nothing`, async () => {
    await here.opened.goto(here.origin + path);
    const framed = path.startsWith('/dist/');
    if (framed) {
      await here.page.setBypassCSP(true);
      await here.opened.goto(here.origin + path);
    }
    const found = await here.opened.run(async frame => {
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
