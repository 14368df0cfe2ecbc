import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/elements/opic-map.js';
import type { OpicTable } from '../../src/elements/opic-table.js';
import { clickOn, drawn, inside, press, show, statusShown } from '../support/on-page.js';

const maps = (): OpicMap[] => [...document.querySelectorAll('opic-map')];

const two = async (first: string, second: string) => {
  await show(`<p><opic-map ${first}></opic-map></p><div><opic-map ${second}></opic-map></div>`);
  return maps() as [OpicMap, OpicMap];
};

describe('a group', () => {
  it('is told by the first member that states a value; who joins adopts it', async () => {
    const [a, b] = await two('group="g" as-of="2014-04-14"', 'group="g" as-of="2022-05-24" selected="SVN"');
    expect([a.asOf, b.asOf]).to.deep.equal(['2014-04-14', '2014-04-14']);
    expect([a.selected, b.selected]).to.deep.equal(['SVN', 'SVN']);
    expect(b.getAttribute('as-of'), 'attributes are never written back').to.equal('2022-05-24');
    expect(statusShown(b, 'SVN')).to.equal('signatory');
  });

  it('follows a later change on any member, by property or attribute', async () => {
    const [a, b] = await two('group="g"', 'group="g"');
    b.asOf = '2018-05-25';
    a.setAttribute('region', 'europe');
    await drawn(document);
    expect([a.asOf, b.region]).to.deep.equal(['2018-05-25', 'europe']);
    b.removeAttribute('as-of');
    b.asOf = null;
    await drawn(document);
    expect(a.asOf).to.equal('2026-09-19');
  });

  it('keeps its date when a member states a wrong one', async () => {
    const [a, b] = await two('group="g" as-of="2014-04-14"', 'group="g"');
    b.setAttribute('as-of', 'yesterday');
    await drawn(document);
    expect([a.asOf, b.asOf]).to.deep.equal(['2014-04-14', '2014-04-14']);
    expect(inside(a, '.notes')).to.have.length(0);
    expect(inside(b, '.notes')).to.have.length(1);
  });

  it('is one across shadow roots, and for those who come later or are moved', async () => {
    const [a] = await two('group="g" as-of="2014-04-14"', '');
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<opic-map group="g"></opic-map>';
    await drawn(root);
    const inner = root.querySelector('opic-map')!;
    expect(inner.asOf).to.equal('2014-04-14');
    inner.asOf = '2019-04-30';
    document.querySelector('#stage')!.append(a);
    await drawn(document);
    expect(a.asOf).to.equal('2019-04-30');
    host.remove();
  });

  it('does not bring back, where an element is moved, what a reader has let go of', async () => {
    const table = await show<OpicTable>('<opic-table selected="ALB"></opic-table>');
    await press(table, '[data-state="ALB"] th button');
    expect(table.selected).to.equal(null);
    table.parentElement!.append(table);
    expect(table.selected).to.equal(null);
  });

  it('is forgotten when its last member has left', async () => {
    await two('group="g" as-of="2014-04-14"', 'group="g"');
    await show('<p></p>');
    const [a] = await two('group="g"', '');
    expect(a.asOf).to.equal('2026-09-19');
  });

  it('tells the page once of a user’s act, from the element that was touched', async () => {
    const [a, b] = await two('group="g" as-of="2022-05-24"', 'group="g"');
    const heard: [EventTarget | null, unknown][] = [];
    const listen = (event: Event) => heard.push([event.target, (event as CustomEvent).detail]);
    document.addEventListener('opic-state-select', listen);
    a.selected = 'FRA';
    await clickOn(inside(a, '[data-state="BRA"]')[0]!);
    document.removeEventListener('opic-state-select', listen);
    expect(heard).to.deep.equal([[a, { state: 'BRA', status: 'party' }]]);
    expect(b.selected).to.equal('BRA');
  });

  it('does not reach those who are in none', async () => {
    const [a, b] = await two('as-of="2014-04-14"', 'as-of="2022-05-24"');
    expect([a.asOf, b.asOf]).to.deep.equal(['2014-04-14', '2022-05-24']);
    a.group = 'h';
    b.group = 'h';
    await drawn(document);
    expect([a.asOf, b.asOf]).to.deep.equal(['2014-04-14', '2014-04-14']);
  });
});
