/** What a narrow map says is whole, in each language. */
import '../../../src/entries/lang/ar.js';
import '../../../src/entries/lang/es.js';
import '../../../src/entries/lang/fr.js';
import '../../../src/entries/lang/ru.js';
import '../../../src/entries/lang/zh.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { OpicMap } from '../../../src/elements/opic-map.js';
import { inside, press, set, show, until } from '../../support/on-page.js';

/** The room that a text takes and has: a placeholder is not in the page's own measures. */
function placeholder(input: HTMLInputElement): [takes: number, has: number] {
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const clear = navigator.userAgent.includes('Firefox') ? 0 : 18; // the browser's own button that empties the field
  const has = input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - clear;
  return [context.measureText(input.placeholder).width, has];
}

for (const lang of ['en', 'fr', 'es', 'ru', 'zh', 'ar'])
  describe(`a map in a page of 320 px: ${lang}`, () => {
    let map: OpicMap;
    before(async () => {
      await setViewport({ width: 320, height: 740 });
      map = await show<OpicMap>(`<opic-map lang="${lang}" style="width:288px"></opic-map>`);
      await until(() => inside(map, '.strip button').length > 0);
    });

    it('says what the search is for', () => {
      const [takes, has] = placeholder(inside(map, 'input')[0] as HTMLInputElement);
      expect(takes).to.be.at.most(has);
    });

    it('has a sheet that is no wider', async () => {
      await press(map, '.strip button');
      for (const selected of ['CZE', 'DEU', 'PSE', 'SVN']) {
        await set(map, { selected });
        const [sheet] = inside(map, '.sheet');
        expect(sheet!.scrollWidth, selected).to.equal(sheet!.clientWidth);
      }
    });
  });

for (const [lang, width] of [
  ['en', 320],
  ['ar', 360],
  ['en', 600],
] as const)
  it(`leaves the States free of the year that is played at ${width} px: ${lang}`, async () => {
    await setViewport({ width: width + 16, height: 740 });
    const map = await show<OpicMap>(`<opic-map lang="${lang}" style="width:${width}px"></opic-map>`);
    await until(() => !!inside(map, '.play > button').length && !!inside(map, '.edge').length);
    await press(map, '.play > button');
    await until(() => !!inside(map, '.now').length);
    await press(map, '.play > button');
    const { top, bottom } = inside(map, '.year')[0]!.getBoundingClientRect();
    const { left, right } = inside(map, '.year b')[0]!.getBoundingClientRect();
    const under = new Set<Element>();
    for (let x = left; x <= right; x += 4)
      for (let y = top; y <= bottom; y += 4)
        for (const shape of map.shadowRoot!.elementsFromPoint(x, y)) under.add(shape);
    expect(under).to.include(inside(map, '.map > svg')[0]);
    const states = [...under].filter(shape => shape.matches('path[data-state], path[data-inset]'));
    expect(states.map(shape => shape.outerHTML.slice(0, 24))).to.deep.equal([]);
  });
