/** The feed as readers of feeds take it: well-formed Atom, newest first, an entry an act, and ids that stay. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { atomFeed } from '../../../data/feed/atom.js';
import { feedLocalizers } from '../../../data/feed/languages.js';
import { chronicle, dataset, parseDataset, toDocument } from '../../../src/model/index.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function read(text: string): Element {
  const root = new DOMParser({
    onError: (level, message) => assert.fail(`${level}: ${message}`),
  }).parseFromString(text, 'application/xml').documentElement!;
  assert.equal(root.namespaceURI, ATOM);
  return root;
}
const children = (of: Element, name: string) =>
  [...of.childNodes].filter((node): node is Element => (node as Element).localName === name);
const textIn = (of: Element, name: string) => {
  const found = children(of, name);
  assert.equal(found.length, 1, name);
  return found[0]!.textContent!;
};
const english = feedLocalizers.get('en')!;

describe('the feed', () => {
  for (const [lang, localizer] of feedLocalizers)
    it(`${lang}: has what Atom demands, and an entry an act, newest first`, () => {
      const feed = read(atomFeed(dataset, localizer));
      assert.equal(feed.getAttribute('xml:lang'), lang);
      assert.match(textIn(feed, 'updated'), DATE_TIME);
      assert.ok(textIn(feed, 'title') && textIn(children(feed, 'author')[0]!, 'name'));
      const entries = children(feed, 'entry');
      assert.equal(entries.length, chronicle(dataset).length);
      const dates = entries.map(entry => textIn(entry, 'updated'));
      assert.deepEqual(dates, [...dates].sort().reverse());
      const ids = [feed, ...entries].map(each => textIn(each, 'id'));
      assert.equal(new Set(ids).size, ids.length);
      for (const entry of entries) {
        assert.match(
          textIn(entry, 'id'),
          /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
        assert.match(textIn(entry, 'updated'), DATE_TIME);
        assert.ok(textIn(entry, 'title') && textIn(entry, 'content').length > 8);
        assert.equal(children(entry, 'link')[0]!.getAttribute('href'), dataset.source.url);
      }
    });

  it('says a deposit in a sentence', () => {
    const entry = children(read(atomFeed(dataset, english)), 'entry').find(each =>
      textIn(each, 'title').startsWith('Slovenia: Ratification'),
    )!;
    assert.match(textIn(entry, 'content'), /Slovenia became the 39th State party on 25 May 2018/);
  });

  it('keeps an act’s id when its date is corrected, and no two languages share one', () => {
    const ids = (of: typeof dataset, lang = 'en') =>
      children(read(atomFeed(of, feedLocalizers.get(lang)!)), 'entry').map(entry => textIn(entry, 'id'));
    const { actions, ...document } = toDocument(dataset);
    const corrected = parseDataset({
      ...document,
      actions: actions.map(action =>
        action.state === 'SVN' ? { ...action, ratified: '2018-05-24' } : action,
      ),
    });
    assert.deepEqual([...ids(corrected)].sort(), [...ids(dataset)].sort());
    assert.ok(!ids(dataset, 'fr').some(id => ids(dataset).includes(id)));
  });

  it('holds any text of a document', () => {
    const hostile = parseDataset({
      ...toDocument(dataset),
      treaty: { ...dataset.treaty, short: '<b>&"\u0001\ud800' },
      source: { name: ']]>', url: 'https://example.org/?a=1&b="2"' },
    });
    const feed = read(atomFeed(hostile, english));
    assert.match(textIn(feed, 'title'), /^<b>&": /);
    assert.equal(children(feed, 'link')[0]!.getAttribute('href'), 'https://example.org/?a=1&b="2"');
  });
});
