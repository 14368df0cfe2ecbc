/** The QR code of a talk as a phone in the room reads it: from the picture on the wall. */
import { expect, waitUntil } from '@open-wc/testing';
import decode from 'qr/decode.js';
import type { OpicPresenter } from '../../../src/elements/opic-presenter.js';
import { heard } from '../../support/on-page.js';
import { one, press, stage, talk } from '../../support/presenter.js';

let presenter: OpicPresenter;
let faults: unknown[];

beforeEach(async () => {
  faults = heard('opic-error');
  presenter = await talk('slides="questions SVN" style="width: 960px"');
  stage(presenter).focus();
});

const wall = () => one(presenter, '.stage svg');

/** A phone's camera, held to the wall. */
async function scanned(): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(wall()))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1920, height: 1080 });
  const brush = canvas.getContext('2d')!;
  brush.drawImage(image, 0, 0, 1920, 1080);
  return decode(brush.getImageData(0, 0, 1920, 1080));
}

describe('the address for phones', () => {
  it('is read from the wall, and names the State that was last shown, in every scheme', async () => {
    presenter.setAttribute('link', 'https://example.org/talk?lang=fr');
    await waitUntil(() => wall().querySelector('[shape-rendering]'));
    expect(await scanned()).to.equal('https://example.org/talk?lang=fr');
    presenter.scheme = 'dark';
    await press(presenter, 'PageDown');
    expect(wall().querySelector('[shape-rendering]')).to.equal(null);
    await press(presenter, 'PageUp');
    expect(await scanned()).to.equal('https://example.org/talk?lang=fr#opic=state:SVN');
    expect(wall().textContent).to.contain('Slovenia, on your');
    expect(faults).to.deep.equal([]);
  });

  it('names no State in what is taken along of the whole talk', async () => {
    presenter.setAttribute('link', 'https://example.org/talk');
    await waitUntil(() => wall().querySelector('[shape-rendering]'));
    await press(presenter, 'PageDown');
    await press(presenter, 'PageUp');
    const { print } = window;
    window.print = () => undefined;
    try {
      await press(presenter, 't');
      one(presenter, '[data-export="printSlides"]').click();
      const paper = document.querySelector('.opic-paper')!.textContent;
      expect(paper).to.contain('On your phone').and.not.to.contain('Slovenia, on your');
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('leaves alone what an address says after #', async () => {
    presenter.slides = 'SVN questions';
    presenter.setAttribute('link', 'https://example.org/#/talk');
    await press(presenter, 'End');
    await waitUntil(() => wall().querySelector('[shape-rendering]'));
    expect(await scanned()).to.equal('https://example.org/#/talk');
  });

  for (const wrong of [
    'javascript:alert(1)',
    'www.example.org',
    'file:///talk.html',
    `https://a.org/${'a'.repeat(4000)}`,
  ]) {
    it(`is no code, and a named fault, where it is ${wrong.slice(0, 30)}`, async () => {
      presenter.setAttribute('link', wrong);
      await waitUntil(() => faults.length);
      expect(JSON.stringify(faults)).to.contain('link').and.to.contain('https://example.org');
      expect(wall().querySelector('[shape-rendering]')).to.equal(null);
      expect(wall().textContent).not.to.contain('phone');
    });
  }
});
