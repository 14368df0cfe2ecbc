import { expect } from '@open-wc/testing';
import '../../src/elements/opic-breakdown.js';
import '../../src/elements/opic-map.js';
import '../../src/elements/opic-state.js';
import '../../src/elements/opic-timeline.js';
import type { PledgedElement } from '../../src/core/pledged-element.js';
import { dataset, toDocument } from '../../src/model/index.js';
import { inside, press, savedFiles, set, show, text, until } from '../support/on-page.js';

const pledged = {
  ...toDocument(dataset),
  sources: { ...dataset.sources, P: { title: 'A letter', url: 'https://example.org/letter' } },
  pledges: ['GHA', 'KEN'].map(state => ({
    state,
    date: '2018-01-01',
    text: { en: 'It will.' },
    sources: ['P'],
  })),
};

async function withPledges(tag: string, attributes = ''): Promise<PledgedElement> {
  const element = await show<PledgedElement>(`<${tag} as-of="2018-05-31" ${attributes}></${tag}>`);
  await set(element, { data: pledged });
  await element.updateComplete;
  return element;
}

describe('pledges', () => {
  it('stand beside the figures and never in them', async () => {
    const element = await withPledges('opic-breakdown');
    expect(text(element)).to.include('39, and 2 more have pledged: 41');
    expect(inside(element, '[data-status="party"]')[0]!.textContent).to.equal('39');
    expect(inside(element, '[part="pledges"] a')[0]!.getAttribute('href')).to.equal(
      'https://example.org/letter',
    );
  });

  it('are a line round the States on the map, and gone with the data', async () => {
    const element = await withPledges('opic-map');
    expect(inside(element, '.pledged > *')).to.have.length(2);
    expect(text(element)).to.include('Outlined: pledged');
    await set(element, { asOf: '2017-12-31' });
    expect(inside(element, '.pledged')).to.have.length(0);
    expect(text(element)).not.to.include('pledged');
  });

  it('go into the files that are taken from the map', async () => {
    const element = await withPledges('opic-map');
    const saved = savedFiles();
    await press(element, '.links button', 1);
    await until(() => inside(element, '.menu').length === 1);
    const textOf = async (form: string) => {
      await press(element, `.menu [data-form="${form}"]`);
      await until(() => saved.length === 1);
      return saved.pop()![1].text();
    };
    expect(await textOf('svg')).to.include('Outlined: pledged');
    expect(await textOf('csv')).to.include('2018-01-01 · It will. · https://');
  });

  it('are dotted steps past the last day of the timeline, while that day is shown', async () => {
    const element = await withPledges('opic-timeline');
    expect(inside(element, '.ahead')).to.have.length(0);
    await set(element, { asOf: dataset.statusAsAt });
    expect(inside(element, '.ahead path')).to.have.length(1);
    expect(inside(element, '.sum')[0]!.textContent).to.match(/^\d+$/);
  });

  it('are cited in a State’s record', async () => {
    const element = await withPledges('opic-state', 'state="GHA"');
    expect(text(element, '[part="pledge"]')).to.include('1 January 2018 · It will. (A letter)');
  });

  it('come from the page itself, with a source, and a code that is none is said', async () => {
    const own = 'as-of="2018-05-31" pledged="GHA SVN XX" pledged-label="at the review"';
    const element = await show<PledgedElement>(`<opic-breakdown ${own}></opic-breakdown>`);
    await element.updateComplete;
    expect(text(element)).not.to.include('more has');
    expect(text(element)).to.include('pledged-source:');
    expect(text(element)).to.include('pledged: “XX” was given');
    await set(element, { pledgedSource: 'https://example.org/review' });
    expect(text(element)).to.include('39, and 1 more has pledged: 40');
    expect(text(element)).not.to.include('pledged-source:');
  });
});

it('a goal is a mark and the number that is missing', async () => {
  for (const tag of ['opic-breakdown', 'opic-timeline']) {
    const element = await show<PledgedElement>(
      `<${tag} as-of="2018-05-31" goal="100" goal-label="by 2030"></${tag}>`,
    );
    expect(text(element), tag).to.include('Goal: 100, by 2030 · 61 States to go');
    expect(inside(element, '.goal').length, tag).to.be.greaterThan(0);
  }
  const wrong = await show<PledgedElement>('<opic-breakdown goal="many"></opic-breakdown>');
  expect(text(wrong)).to.include('goal: “many” was given');
});
