/** A page with the data of another treaty: no element speaks of the widgets' own Protocol, in any language. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { OpicElement } from '../../src/core/opic-element.js';
import { parseDataset } from '../../src/model/document/parse.js';
import { oneEngine } from '../support/browsers.js';
import { elementNames } from '../support/elements.js';
import { languages, languagesOf } from '../support/languages-in-turn.js';
import { tracesIn } from '../support/own-protocol.js';
import { dropIn, page, talk } from '../support/serve.js';
import { visit } from '../support/visit.js';

const ids = readdirSync('dist/treaties').map(file => file.replace('.json', ''));
const datasets = new Map(
  ids
    .filter(id => id !== 'crc-op-ic')
    .map(id => [id, parseDataset(JSON.parse(readFileSync(`dist/treaties/${id}.json`, 'utf8')))]),
);

/** Makes the element, with a State chosen, and few of them, so that a table is drawn quickly. */
async function make(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
  document.body.innerHTML = `<${tag} group="g" selected="TTO" state="TTO" states="TTO BRA KHM" by="group" from="1966-12-16"></${tag}>`;
  const element = document.body.firstElementChild as OpicElement;
  await element.updateComplete;
}

/** What is read, seen and linked in the element and those inside it: for each treaty and language. */
async function read(tag: string, id: string, codes: readonly string[]): Promise<Record<string, string>> {
  const element = document.querySelector<OpicElement>(tag)!;
  const { parseDataset: parse } = (globalThis as never as { Opic: typeof import('../../src/model/index.js') })
    .Opic;
  element.data = parse(await (await fetch(`/dist/treaties/${id}.json`)).json());
  const told = (): string[] =>
    inPage
      .all()
      .flatMap(one => [
        ...(/^style$/i.test(one.localName) ? [] : [...one.childNodes]).flatMap(child =>
          child.nodeType === 3 ? (child.nodeValue ?? '') : [],
        ),
        ...['aria-label', 'aria-description', 'aria-valuetext', 'title', 'href', 'alt', 'placeholder'].map(
          name => one.getAttribute(name) ?? '',
        ),
      ]);
  const texts: Record<string, string> = {};
  for (const code of codes) {
    element.lang = code;
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve, 0));
    const path = element.shadowRoot!.querySelector('path[data-state="TTO"], path[data-state="BRA"]');
    path?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: -9, clientY: -9 }));
    await element.updateComplete;
    texts[code] = told()
      .filter(text => text.trim())
      .join('\n');
  }
  return texts;
}

/** The other procedures are known for this Protocol alone, and the element says so. */
const others = elementNames.filter(tag => tag !== 'opic-procedures');

describe('the data of another treaty', oneEngine, () => {
  const here = visit({ extra: { '/one.html': page(dropIn + talk) } });
  for (const tag of [...others, 'opic-presenter'])
    test(`${tag} speaks of the treaty of its document alone, in every language`, async () => {
      await here.goto('/one.html');
      await here.opened.run(make, tag);
      const own = await here.opened.run(read, tag, 'crc-op-ic', languages);
      // A count is a bare figure.
      for (const lang of tag === 'opic-count' ? [] : languages)
        assert.notDeepEqual(tracesIn(own[lang]!, datasets.get('crc')!, lang), [], 'and would say so');
      for (const [turn, [id, dataset]] of [...datasets].entries()) {
        const tried = languagesOf(turn);
        const texts = await here.opened.run(read, tag, id, tried);
        for (const lang of tried)
          assert.deepEqual([id, lang, ...tracesIn(texts[lang]!, dataset, lang)], [id, lang]);
      }
      assert.deepEqual(await here.opened.reports(), []);
    });
});
