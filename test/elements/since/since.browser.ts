import { expect } from '@open-wc/testing';
import '../../../src/entries/lang/fr.js';
import type { OpicSince } from '../../../src/elements/opic-since.js';
import { clickOn, heard, inside, set, show, text, words } from '../../support/on-page.js';
import '../../../src/elements/opic-since.js';

const since = (attributes: string) => show<OpicSince>(`<opic-since ${attributes}></opic-since>`);

describe('opic-since', () => {
  it('says what changed between two dates, and gives each act a card', async () => {
    const element = await since('from="2018-05-01" as-of="2018-06-30"');
    expect(text(element, 'h3')).to.equal('Two new States parties since 1 May 2018');
    const lines = [...inside(element, '.card')[0]!.querySelectorAll('p')].map(words);
    expect(lines[0]).to.equal('Slovenia');
    // The mark of a date that is less than sure may follow it.
    expect(lines[1]).to.match(/^Ratification: 25 May 2018/);
    expect(lines.slice(2)).to.deep.equal([
      'State party no. 39',
      'Eastern European States: no. 9',
      'Entry into force: 25 August 2018',
    ]);
    const [party] = inside(element, 'tbody tr').map(row => [...row.querySelectorAll('td')].map(words));
    expect(party).to.deep.equal(['37', '39', '+2']);
  });

  it('begins with the last dialogue, and says where nothing changed or there is nothing to compare', async () => {
    const element = await since('as-of="2022-06-01"');
    expect(text(element, 'h3')).to.equal('No new State party since 24 May 2022');
    expect(text(element)).to.include('nothing changed: no signature, no deposit, no denunciation');
    await set(element, { from: '2022-06-01' });
    expect(text(element)).to.include('there is nothing to compare');
  });

  it('counts in words and in the language of the page', async () => {
    const element = await since('from="2018-05-01" as-of="2018-06-30" lang="fr"');
    expect(text(element, 'h3')).to.equal('Deux nouveaux États parties depuis le 1er mai 2018');
  });

  it('selects the State of a card, or leads to the site’s own page', async () => {
    const element = await since('from="2018-05-01" as-of="2018-06-30"');
    const chosen = heard('opic-state-select', element);
    await clickOn(inside(element, '.card button')[0]!);
    expect(chosen).to.deep.equal([{ state: 'SVN', status: 'party' }]);
    expect(inside(element, '.card.chosen')).to.have.length(1);
    await set(element, { stateHref: '/states/{iso3}' });
    expect(inside(element, '.card a')[0]!.getAttribute('href')).to.equal('/states/SVN');
  });

  it('is narrowed to a region', async () => {
    const element = await since('from="2014-01-01" as-of="2018-12-31" region="african"');
    expect(inside(element, 'section')[0]!.getAttribute('aria-label')).to.match(/^African States\. \w+ new/);
  });

  it('refuses a date that is none', async () => {
    expect(text(await since('from="yesterday"'))).to.include('from: “yesterday” was given');
  });
});
