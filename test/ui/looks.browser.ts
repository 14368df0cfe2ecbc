/** The looks that a page gives the elements: its colours, those that are none, and the places that it puts them in. */
import { expect } from '@open-wc/testing';
import type { OpicMap } from '../../src/index.js';
import { elementNames } from '../../src/core/element-names.js';
import { dark, light, OWN } from '../../src/scene/colours.js';
import { paletteOn } from '../../src/ui/resolve-color.js';
import { inside, show } from '../support/on-page.js';

const COLOURS = [...OWN];
const styled = (style: string) => show<OpicMap>(`<opic-map style="${style}"></opic-map>`);
const fill = (map: Element) => getComputedStyle(inside(map, '[data-state="FRA"]')[0]!).fill;

describe('a colour that is none', () => {
  for (const wrong of ['003366', '#12345', 'drakblue', "'#003366'"])
    for (const [scheme, ours] of Object.entries({ light, dark }))
      it(`${wrong} leaves ours, ${scheme}, on the screen and in files`, async () => {
        const given = COLOURS.map(name => `--opic-${name}: ${wrong}`).join(';');
        const map = await styled(`color-scheme: ${scheme}; ${given}`);
        expect(paletteOn(map)).to.deep.equal(ours);
        const shown = fill(map);
        const [r, g, b] = [1, 3, 5].map(at => parseInt(ours.party.slice(at, at + 2), 16));
        expect(shown).to.equal(`rgb(${r}, ${g}, ${b})`);
      });

  it('takes no size from the text where the type is none', async () => {
    const map = await styled('--opic-font: 16px Arial; font-size: 40px');
    expect(getComputedStyle(inside(map, '.whole')[0]!).fontSize).to.equal('15px');
  });
});

describe('a page’s own colour', () => {
  for (const [given, shown] of [
    ['#036', 'rgb(0, 51, 102)'],
    ['light-dark(red, lime)', 'rgb(0, 255, 0)'],
    ['var(--brand)', 'rgb(1, 2, 3)'],
  ] as const)
    it(`is ${given}`, async () => {
      const map = await styled(`color-scheme: dark; --brand: rgb(1 2 3); --opic-party: ${given}`);
      expect(fill(map)).to.equal(shown);
    });

  it('of text and surface makes that of quiet text and of lines', async () => {
    const { quiet, line } = paletteOn(await styled('--opic-surface: #222; --opic-text: #eee'));
    expect(quiet).to.equal('#c5c5c5');
    expect(line).to.equal('#474747');
    const alone = paletteOn(await styled('--opic-surface: #fffbe6'));
    expect([alone.quiet, alone.line]).to.deep.equal([light.quiet, light.line]);
  });
});

describe('a place that shrinks to what is in it', () => {
  const places = {
    'a float': '<div style="float: left">…</div>',
    'an inline block': '<div style="display: inline-block">…</div>',
    'a positioned box': '<div style="position: absolute">…</div>',
    'a cell': '<table><tr><td>…</td></tr></table>',
    'a dialog': '<dialog open>…</dialog>',
    'a nested flex box': '<div style="display: flex"><div>…</div><p>x</p></div>',
    'a place without wrapping': '<div style="float: left; white-space: nowrap">…</div>',
  };
  const widths = async (markup: string, place: number) => {
    await show(`<div style="width: ${place}px; position: relative">${markup}</div>`);
    const stage = document.querySelector('#stage > div')!;
    expect(stage.scrollWidth).to.equal(place);
    return [...stage.querySelectorAll('*')].flatMap(element =>
      element.localName.startsWith('opic-') ? element.shadowRoot!.querySelector('.whole')!.clientWidth : [],
    );
  };
  for (const [name, markup] of Object.entries(places))
    it(`${name} is wide enough for every element, and no wider than there is room`, async () => {
      for (const tag of elementNames) {
        if (['count', 'presenter'].includes(tag)) continue;
        const filled = markup.replace('…', `<opic-${tag} state="SVN"></opic-${tag}>`);
        for (const place of [700, 280])
          expect((await widths(filled, place))[0], `${tag} ${place}`).to.be.greaterThan(place - 60);
      }
    });

  it('is no reason for another width elsewhere', async () => {
    const map = '<opic-map></opic-map>';
    expect(await widths(map, 280)).to.deep.equal([280]);
    expect(await widths(`<div style="display: flex">${map}${map}</div>`, 280)).to.deep.equal([140, 140]);
    const grid = 'display: grid; grid-template-columns: 1fr 1fr';
    expect(await widths(`<div style="${grid}">${map}${map}</div>`, 280)).to.deep.equal([140, 140]);
  });
});
