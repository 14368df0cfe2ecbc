import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { dataset, toDocument } from '../../src/model/index.js';
import { drawn, inside, show, statusShown, text, until } from '../support/on-page.js';

const { fetch } = window;
const newer = { ...toDocument(dataset), statusAsAt: '2026-11-01' };

/** Answers every request with a text, after a while, and counts them. */
function answer(body: string, status = 200): { asked: string[]; aborted: number } {
  const log = { asked: [] as string[], aborted: 0 };
  window.fetch = (address, options) => {
    log.asked.push(String(address));
    return new Promise((resolve, reject) => {
      setTimeout(() => resolve(new Response(body, { status })), 60);
      options?.signal?.addEventListener('abort', () => {
        log.aborted++;
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  };
  return log;
}

describe('data of the page’s own', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('given by src are fetched once for all who ask, and shown with their own date', async () => {
    const log = answer(JSON.stringify(newer));
    let loads = 0;
    const count = () => loads++;
    document.addEventListener('opic-load', count);
    await show('<div><opic-map src="new.json"></opic-map><opic-map src="./new.json"></opic-map></div>');
    const maps = [...document.querySelectorAll('opic-map')];
    expect(maps[0]!.asOf, 'while it loads the bundled data are there').to.equal('2026-09-19');
    await until(() => loads === 2);
    await drawn(document);
    document.removeEventListener('opic-load', count);
    expect(log.asked).to.have.length(1);
    expect(loads).to.equal(2);
    for (const map of maps) expect(text(map, '.caption')).to.contain('1 November 2026');
  });

  it('that cannot be loaded are said, and nothing is lost', async () => {
    answer('Not found', 404);
    const issues: unknown[] = [];
    const listen = (event: Event) => issues.push(...(event as CustomEvent).detail.issues);
    document.addEventListener('opic-error', listen);
    const map = await show<OpicMap>('<opic-map src="missing.json"></opic-map>');
    await until(() => issues.length > 0);
    await map.updateComplete;
    document.removeEventListener('opic-error', listen);
    expect(text(map, '.notes')).to.contain('could not be loaded').and.to.contain('19 September 2026');
    expect(issues).to.have.length(1);
    expect(statusShown(map, 'SVN')).to.equal('party');
  });

  it('of a newer schema are refused with what this version reads', async () => {
    answer(JSON.stringify({ ...newer, schema: 2 }));
    const map = await show<OpicMap>('<opic-map src="schema-2.json"></opic-map>');
    await until(() => text(map, '.notes') !== '');
    expect(text(map, '.notes')).to.contain('schema').and.to.contain('newest');
    expect(map.data.statusAsAt).to.equal('2026-09-19');
  });

  it('are no longer fetched when the last who asked has left, but are when one was only moved', async () => {
    const log = answer(JSON.stringify(newer));
    const map = await show<OpicMap>('<opic-map src="left.json"></opic-map>');
    document.body.append(map);
    await until(() => log.asked.length > 0);
    expect([log.asked.length, log.aborted]).to.deep.equal([1, 0]);
    map.remove();
    await until(() => log.aborted > 0);
    expect(log.aborted).to.equal(1);
    expect(inside(map, '.notes')).to.have.length(0);
  });

  it('given as an object read back as a Dataset, and null gives the bundled ones again', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    map.data = newer as never;
    await map.updateComplete;
    expect(map.data.states).to.have.length(197);
    expect(map.asOf).to.equal('2026-11-01');
    map.data = null as never;
    await map.updateComplete;
    expect(map.asOf).to.equal('2026-09-19');
  });

  it('that are old are said to be so, once, after the days that are given', async () => {
    const map = await show<OpicMap>('<opic-map stale-after="0"></opic-map>');
    expect(text(map, '.notes')).to.contain('These data are of 19 September 2026');
    map.setAttribute('stale-after', '100000');
    await map.updateComplete;
    expect(inside(map, '.notes')).to.have.length(0);
  });
});
