import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/elements/opic-map.js';
import { provideReader } from '../../src/core/document-reader.js';
import * as reader from '../../src/core/controllers/read-document.js';
import { dataset, toDocument } from '../../src/model/index.js';
import { drawn, heard, inside, set, show, statusShown, stub, text, until, wait } from '../support/on-page.js';

const newer = { ...toDocument(dataset), statusAsAt: '2026-11-01' };

/** Answers every request with a text, after a while in milliseconds, and counts them. */
function answer(body: string, status = 200, after = 60): { asked: string[]; aborted: number } {
  const log = { asked: [] as string[], aborted: 0 };
  const fetch: typeof window.fetch = (address, options) => {
    log.asked.push(String(address));
    return new Promise((resolve, reject) => {
      setTimeout(() => resolve(new Response(body, { status })), after);
      options?.signal?.addEventListener('abort', () => {
        log.aborted++;
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  };
  stub(window, { fetch });
  return log;
}

/** Until the element says what was wrong. */
async function saying(map: OpicMap): Promise<void> {
  await until(() => inside(map, '.whole:not([aria-busy]) > .notes').length > 0);
  await map.updateComplete;
}

describe('data of the page’s own', () => {
  it('given by src are fetched once for all who ask, and shown with their own date', async () => {
    const asked: unknown[] = [];
    let answerAll!: (text: string) => void;
    const held = new Promise<string>(resolve => (answerAll = resolve));
    const fetch = async (address: unknown) => {
      asked.push(address);
      return new Response(await held);
    };
    stub(window, { fetch });
    const loads = heard('opic-load');
    await show('<div><opic-map src="new.json"></opic-map><opic-map src="./new.json"></opic-map></div>');
    const maps = [...document.querySelectorAll('opic-map')];
    expect(maps[0]!.asOf, 'while it loads the bundled data are there').to.equal('2026-09-19');
    const seen = (selector: string) =>
      inside(maps[0]!, selector).filter(part => part.checkVisibility({ visibilityProperty: true }));
    expect(seen('svg [data-state], .legend, .caption'), 'but are not seen').to.have.length(0);
    expect(text(maps[0]!, '.notes')).to.contain('Loading');
    const { height } = maps[0]!.getBoundingClientRect();
    answerAll(JSON.stringify(newer));
    await until(() => loads.length === 2);
    await drawn(document);
    expect(asked).to.have.length(1);
    for (const map of maps) expect(text(map, '.caption')).to.contain('1 November 2026');
    expect(seen('svg [data-state]')).not.to.have.length(0);
    expect(inside(maps[0]!, '.notes')).to.have.length(0);
    expect(maps[0]!.getBoundingClientRect().height).to.equal(height);
  });

  it('that cannot be loaded are said, and nothing is lost', async () => {
    answer('Not found', 404);
    const told = heard('opic-error');
    const map = await show<OpicMap>('<opic-map src="missing.json"></opic-map>');
    await saying(map);
    const issues = told.flatMap(detail => detail.issues);
    expect(text(map, '.notes')).to.contain('could not be loaded').and.to.contain('19 September 2026');
    expect(issues).to.have.length(1);
    expect(statusShown(map, 'SVN')).to.equal('party');
  });

  const refused = () => Promise.reject(new TypeError('failed'));
  const failures: [name: string, answers: typeof fetch, reason: RegExp, src?: string][] = [
    ['the server has trouble', async () => new Response('', { status: 503 }), /the server reports an error/],
    ['this site does not answer', refused, /no connection/],
    ['another site refuses', refused, /other site does not allow it/, 'https://example.org/data.json'],
    [
      'another site, to which they are sent on, refuses',
      async (_, options) => {
        if (options?.redirect !== 'manual') throw new TypeError('failed');
        return { type: 'opaqueredirect' } as Response;
      },
      /other site does not allow it/,
    ],
    ['there is no JSON', async () => new Response('<!doctype html>'), /not JSON/],
    ['it is another document', async () => new Response('{"schema":1}'), /not a valid data document/],
    [
      'they are of a newer schema',
      async () => new Response(JSON.stringify({ ...newer, schema: 2 })),
      /schema.*newest|newest.*schema/,
    ],
  ];
  for (const [name, answers, reason, src = `${name.replaceAll(' ', '-')}.json`] of failures)
    it(`that are not had because ${name} say so`, async () => {
      stub(window, { fetch: answers });
      const map = await show<OpicMap>(`<opic-map src="${src}"></opic-map>`);
      await saying(map);
      expect(text(map, '.notes')).to.match(reason).and.to.contain('could not be loaded');
      expect(map.asOf).to.equal('2026-09-19');
    });

  it('that never end are given up at 8 MB', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel() {
        cancelled = true;
      },
    });
    stub(window, { fetch: async () => new Response(endless) });
    const map = await show<OpicMap>('<opic-map src="endless.json"></opic-map>');
    await saying(map);
    expect(text(map, '.notes')).to.contain('larger than 8 MB');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.lessThan(12_000_000);
  });

  it('are asked for again when the browser is back on the network', async () => {
    stub(window, { fetch: refused });
    const map = await show<OpicMap>('<opic-map src="train.json"></opic-map>');
    await saying(map);
    const log = answer(JSON.stringify(newer));
    window.dispatchEvent(new Event('online'));
    await until(() => map.asOf === '2026-11-01');
    await map.updateComplete;
    expect(log.asked).to.have.length(1);
    expect(map.asOf).to.equal('2026-11-01');
    expect(inside(map, '.notes')).to.have.length(0);
    window.dispatchEvent(new Event('online'));
    expect(log.asked, 'and not once more').to.have.length(1);
  });

  it('are asked for again where the same src is set after it failed, and else not', async () => {
    stub(window, { fetch: refused });
    const map = await show<OpicMap>('<opic-map src="again.json"></opic-map>');
    await saying(map);
    const log = answer(JSON.stringify(newer));
    await set(map, { asOf: '2020-01-01' });
    expect(log.asked).to.have.length(0);
    map.setAttribute('src', 'again.json');
    await until(() => map.data.statusAsAt === '2026-11-01');
    await set(map, { src: 'again.json' });
    expect(log.asked).to.have.length(1);
    expect(inside(map, '.notes')).to.have.length(0);
  });

  it('that are older than the bundled ones are shown, and said to be older', async () => {
    const older = { ...toDocument(dataset), statusAsAt: '2026-09-18' };
    answer(JSON.stringify(older));
    const map = await show<OpicMap>('<opic-map src="older.json"></opic-map>');
    await saying(map);
    expect(map.asOf).to.equal('2026-09-18');
    expect(text(map, '.notes')).to.contain('18 September 2026').and.to.contain('19 September 2026');
  });

  it('whose reader cannot be loaded are said not to be there, and the element is ready', async () => {
    const broken = {
      get sourceDocument() {
        return expect.fail('Failed to fetch dynamically imported module');
      },
      get parseDataset() {
        return expect.fail('Failed to fetch dynamically imported module');
      },
    };
    provideReader(broken);
    const map = await show<OpicMap>('<opic-map src="any.json"></opic-map>');
    const other = await show<OpicMap>('<opic-map></opic-map>');
    other.data = newer;
    await Promise.all([map.updateComplete, other.updateComplete]);
    provideReader(reader);
    expect(text(other, '.notes')).to.contain('could not be loaded');
    expect(other.asOf).to.equal('2026-09-19');
  });

  it('that are none are refused by what they are, whatever a script gives', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    const wrong: [given: unknown, said: string][] = [
      [NaN, 'NaN'],
      [document.all, '[object HTMLAllCollection]'],
      [new Array(10_000_000).fill(0), 'a list of 10000000'],
      [0, '0'],
      ['', '""'],
    ];
    for (const [given, said] of wrong) {
      await set(map, { data: given });
      expect(text(map, '.notes'), said).to.contain(`data: “${said}”`);
      expect(map.asOf).to.equal('2026-09-19');
    }
  });

  it('are no longer fetched when the last who asked has left, but are when one was only moved', async () => {
    const log = answer(JSON.stringify(newer), 200, 10_000);
    const map = await show<OpicMap>('<opic-map src="left.json"></opic-map>');
    document.body.append(map);
    await wait(10);
    expect([log.asked.length, log.aborted]).to.deep.equal([1, 0]);
    map.remove();
    await wait(20);
    expect(log.aborted).to.equal(1);
    expect(inside(map, '.whole:not([aria-busy]) > .notes')).to.have.length(0);
  });

  it('are kept where an element that has them is moved or comes back, and announced once', async () => {
    const log = answer(JSON.stringify(newer));
    const loads = heard('opic-load');
    const map = await show<OpicMap>('<opic-map src="kept.json"></opic-map>');
    await until(() => loads.length > 0);
    const { parentElement } = map;
    parentElement!.append(map);
    map.remove();
    await wait(20);
    parentElement!.append(map);
    await wait(100);
    expect([log.asked.length, loads.length]).to.deep.equal([1, 1]);
    expect(map.asOf).to.equal('2026-11-01');
  });

  it('given as an object read back as a Dataset, and null gives the bundled ones again', async () => {
    const map = await show<OpicMap>('<opic-map></opic-map>');
    await set(map, { data: newer });
    expect(map.data.states).to.have.length(197);
    expect(map.asOf).to.equal('2026-11-01');
    await set(map, { data: null });
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
