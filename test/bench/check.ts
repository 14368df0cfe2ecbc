/** Checks that a page really drew its map: the States' colours, and enough of each in its screenshot. */
import type { Browser } from 'puppeteer-core';
import { dataset, statusOn } from '../../src/model/index.js';
import { look } from './measure.js';
import type { Served } from './serve.js';

/** The least of the picture, in pixels, that States parties cover on any of these maps. */
const LEAST = 10_000;

/** Counts the States of the 197 that have a shape on a page; throws where one is not drawn as it should be. */
export async function check(
  browser: Browser,
  served: Served,
  id: string,
  keep: (picture: Uint8Array) => Promise<void>,
): Promise<number> {
  const { fills, picture } = await look(browser, served, id);
  await keep(picture);
  if (id === 'empty') return 0;
  const status = new Map(dataset.states.map(s => [s.iso2, statusOn(s, dataset.statusAsAt)]));
  const fillOf = new Map<string, Set<string>>();
  for (const [state, fill] of fills) {
    const of = status.get(state)!;
    // A pattern is another for a small circle.
    const plain = fill.replace(/"#.*"/, '');
    fillOf.set(of, (fillOf.get(of) ?? new Set()).add(plain));
  }
  const each = [...fillOf.values()];
  const different = new Set(each.flatMap(set => [...set]));
  if (fillOf.size !== 3 || each.some(set => set.size !== 1) || different.size !== 3)
    throw new Error(
      `${id}: the fills are not by status: ${JSON.stringify([...fillOf].map(([k, v]) => [k, [...v]]))}`,
    );
  const [party] = fillOf.get('party')!;
  const covered = await pixels(browser, picture, party!.match(/\d+/g)!.map(Number));
  if (covered < LEAST) throw new Error(`${id}: only ${covered} pixels have the colour of States parties`);
  return new Set(fills.map(([state]) => state)).size;
}

/** Counts the pixels of a PNG that have a colour. The browser decodes it. */
async function pixels(browser: Browser, picture: Uint8Array, colour: number[]): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (base64, [red, green, blue]) => {
        const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let found = 0;
        for (let i = 0; i < data.length; i += 4)
          if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) found++;
        return found;
      },
      Buffer.from(picture).toString('base64'),
      colour,
    );
  } finally {
    await page.close();
  }
}
