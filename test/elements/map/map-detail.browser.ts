/** A map that is zoomed to a region loads the finer outlines and redraws its lines with them. Europe's inset comes after the world. */
import { expect, waitUntil } from '@open-wc/testing';
import type { OpicMap } from '../../../src/elements/map/opic-map.js';
import { fine } from '../../../src/world/fine.js';
import { coarse } from '../../../src/world/index.js';
import { BELOW, PLACE } from '../../../src/world/inset.js';
import { inside, set, show, wait } from '../../support/on-page.js';

const mapOf = (region: string) => show<OpicMap>(`<opic-map region="${region}"></opic-map>`);
const shapeOf = (map: OpicMap, state: string) => inside(map, `path[data-state="${state}"]`)[0]!;

describe("Europe's inset", () => {
  const statuses = (map: OpicMap) =>
    inside(map, '[data-inset]').map(
      shape => `${shape.getAttribute('data-inset')} ${shape.getAttribute('class')}`,
    );

  it('lies below a narrow world and in the corner of a wide one, in the colours of the day', async () => {
    const map = await show<OpicMap>('<opic-map style="width:360px" as-of="2022-05-24"></opic-map>');
    const place = () => {
      const [inset] = inside(map, 'svg.inset');
      return ['x', 'y', 'width', 'height'].map(name => Number(inset?.getAttribute(name)));
    };
    await waitUntil(() => place().join() === BELOW.join(), 'the inset is below');
    expect(statuses(map)).to.include.members([
      'AUT signatory',
      'FRA party',
      'MCO party',
      'JEY area no-action',
    ]);
    map.style.width = '700px';
    await waitUntil(() => place().join() === PLACE.join(), 'the inset is in the corner');
    await set(map, { asOf: '2013-01-01' });
    expect(statuses(map)).to.include.members(['AUT signatory', 'FRA no-action', 'MCO no-action']);
  });

  it('is drawn once in a copied map too', async () => {
    const first = await mapOf('world');
    await waitUntil(() => statuses(first).length);
    const second = await mapOf('world');
    expect(statuses(second)).to.deep.equal(statuses(first));
  });
});

describe('the detail of the outlines', () => {
  it('is coarse for the world, and stays so', async () => {
    const map = await mapOf('world');
    await wait(100);
    expect(shapeOf(map, 'NOR').getAttribute('d')).to.equal(coarse.shape('NOR'));
  });

  it('is fine for a region: the same elements, with finer lines, borders and dotted lines', async () => {
    const map = await mapOf('world');
    const norway = shapeOf(map, 'NOR');
    const { height } = map.getBoundingClientRect();
    map.region = 'europe';
    await waitUntil(() => norway.getAttribute('d') === fine.shape('NOR'), 'the finer outlines are drawn');
    expect(shapeOf(map, 'NOR')).to.equal(norway);
    expect(norway.getAttribute('data-status')).to.equal('no-action');
    const lines = (name: string) => inside(map, `.${name}`)[0]!.getAttribute('d');
    expect(lines('coasts')).to.equal(fine.coasts());
    expect(lines('borders')).to.equal(fine.innerBorders());
    expect(lines('dotted')).to.equal(fine.dottedLines());
    expect(Math.abs(map.getBoundingClientRect().height - height)).to.be.below(40);
  });

  it('is copied from the latest map with what that has', async () => {
    const first = await mapOf('africa');
    await waitUntil(() => shapeOf(first, 'GMB').getAttribute('d') === fine.shape('GMB'));
    const second = await mapOf('world');
    expect(shapeOf(second, 'GMB').getAttribute('d')).to.equal(fine.shape('GMB'));
  });
});
