/** Checks a snippet that another system has filtered: its readable text, and that it works. */
import assert from 'node:assert/strict';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { choice } from './recipes.js';
import { dropIn, page, type Extra } from './serve.js';
import { visit } from './visit.js';

/** Tags and texts of a piece of HTML, in order. */
export function outline(html: string): { tags: string[]; text: string; hrefs: string[] } {
  const tags: string[] = [];
  const hrefs: string[] = [];
  let text = '';
  const walk = (node: Tree.Node) => {
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (!node.nodeName.startsWith('#')) {
      tags.push(node.nodeName);
      for (const { name, value } of (node as Tree.Element).attrs) if (name === 'href') hrefs.push(value);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return { tags, text: text.replace(/\s+/g, ' ').trim(), hrefs };
}

/** The sentence and the link are there to be read: that is what must survive everything. */
export function reads(html: string): void {
  const { text, hrefs } = outline(html);
  assert.ok(text.includes(choice.sentence), text);
  assert.ok(hrefs.includes(choice.source.url), hrefs.join());
}

/** A browser, and a site with these files beside the project's own; `works` fails where the widget does not. */
export function pastedSite(extra: Record<string, string | Extra> = {}) {
  let made = '';
  const here = visit({ extra: { ...extra, '/made.html': { body: () => made } } });
  return {
    here,
    /** The widget on a page made of this must show the date that was asked for. `loads`: the theme brings the script. */
    async works(html: string, loads = true): Promise<void> {
      made = page(loads ? dropIn : '', html);
      await here.goto('/made.html');
      const shown = await here.opened.run(async () => {
        await customElements.whenDefined('opic-map');
        const maps = [...document.querySelectorAll('opic-map')];
        for (const map of maps) await map.updateComplete;
        // Seen beside the map, the sentence would be said twice.
        return { maps: maps.map(inPage.counts), text: document.body.innerText.trim() };
      });
      assert.deepEqual(shown, { maps: ['48 / 16 / 133'], text: '' }, html);
      assert.deepEqual(await here.opened.reports(), []);
    },
  };
}
