import { expect, fixture } from '@open-wc/testing';
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/ru.js';
import type { OpicCount } from '../../../src/elements/opic-count.js';
import '../../../src/elements/opic-timeline.js';
import { heard, set, show } from '../../support/on-page.js';
import '../../../src/elements/opic-count.js';

/** What a reader sees in the place of the tag: the figure, or else the content of the tag. */
const seen = (element: Element) =>
  (element.shadowRoot!.querySelector('bdi') ?? element)
    .textContent!.replaceAll(/[\u2066-\u2069]/g, '')
    .trim();

const count = async (attributes: string, content = 'fallback') =>
  show<OpicCount>(`<opic-count ${attributes}>${content}</opic-count>`);

describe('opic-count', () => {
  it('says each figure, on any date, in any part of the world', async () => {
    const figures = {
      party: '39',
      signatory: '24',
      'no-action': '134',
      total: '197',
      share: '20%',
      latest: 'Slovenia',
      'latest-date': '25 May 2018',
      'days-since': '6',
    };
    for (const [of, expected] of Object.entries(figures)) {
      const element = await count(`of="${of}" as-of="2018-05-31"`);
      if (of === 'signatory' || of === 'no-action') expect(seen(element), of).to.match(/^\d+$/);
      else expect(seen(element), of).to.equal(expected);
    }
    expect(seen(await count('of="to-go" goal="100" as-of="2018-05-31"'))).to.equal('61');
    expect(seen(await count('of="total" region="african"'))).to.equal('54');
    expect(seen(await count('of="party" states="SVN US" as-of="2018-05-31"'))).to.equal('1');
    expect(Number(seen(await count('of="procedures"')))).to.be.within(50, 143);
  });

  it('has the plural of its language, and stands apart from a sentence of the other direction', async () => {
    const words = async (lang: string, date: string) =>
      seen(await count(`of="party" words lang="${lang}" as-of="${date}"`));
    expect(await words('en', '2012-03-01')).to.equal('0 States parties');
    expect(await words('en', '2018-05-31')).to.equal('39 States parties');
    expect(await words('ru', '2018-05-31')).to.equal('39 государств-участников');
    expect(await words('ar', '2018-05-31')).to.equal('39 دولة طرفا');
    const arabic = await count('of="party" lang="ar"');
    const bdi = arabic.shadowRoot!.querySelector('bdi')!;
    expect([bdi.dir, bdi.lang, getComputedStyle(bdi).unicodeBidi]).to.deep.equal(['rtl', 'ar', 'isolate']);
  });

  it('takes the type of the page and makes no box', async () => {
    const paragraph = await fixture<HTMLElement>(
      '<p style="font: italic 700 31px/2 serif; color: rgb(1, 2, 3)">Already <opic-count>1</opic-count> States.</p>',
    );
    const element = paragraph.querySelector<OpicCount>('opic-count')!;
    await element.updateComplete;
    const style = getComputedStyle(element.shadowRoot!.querySelector('bdi')!);
    expect([style.font, style.color]).to.deep.equal([
      getComputedStyle(paragraph).font,
      getComputedStyle(paragraph).color,
    ]);
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(paragraph.getBoundingClientRect().height).to.equal(62);
  });

  it('keeps the content of the tag where there is no such figure, and tells the developer once', async () => {
    const told = heard('opic-error');
    expect(seen(await count('of="parties"'))).to.equal('fallback');
    const missing = await count('of="to-go"');
    await set(missing, { asOf: '2020-01-01' });
    expect(seen(missing)).to.equal('fallback');
    expect(seen(await count('of="to-go" goal="1000"'))).to.equal('fallback');
    expect(seen(await count('of="latest" as-of="2012-01-01"'))).to.equal('fallback');
    expect(told.map(({ issues }) => issues[0]!.path)).to.deep.equal(['of', 'goal', 'goal']);
  });

  it('shows no figure of another treaty while the one that src names is not there', async () => {
    expect(seen(await count('src="/nothing-there.json"'))).to.equal('fallback');
  });

  it('follows the date of its group', async () => {
    const box = await fixture<HTMLElement>(
      '<div><opic-count group="prose">?</opic-count><opic-timeline group="prose"></opic-timeline></div>',
    );
    const [element, timeline] = box.children as unknown as [OpicCount, OpicCount];
    timeline.asOf = '2018-05-31';
    await element.updateComplete;
    expect(seen(element)).to.equal('39');
  });
});
