/** The part of the world that a map shows: one function for the element, slides and pictures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { project } from '../../data/build/world/projection.js';
import { register } from '../../src/model/codes.js';
import { between, Frame, WORLD, type Box } from '../../src/world/frame.js';
import { fine } from '../../src/world/fine.js';
import { askedFor, frameOf, homeOf } from '../../src/world/framing.js';
import { EUROPE, PLACE } from '../../src/world/inset.js';
import { coarse, MARKER_RADIUS, markers } from '../../src/world/index.js';
import { boundsOf, type Bounds } from '../../src/world/middle.js';
import { GROUPS, REGIONS, statesIn } from '../../src/world/regions.js';
import { territories } from '../../src/world/territories.js';

const all = register.map(({ iso3 }) => iso3);
/** Portrait, a slide, the map on a page, a panorama. */
const RATIOS = [0.7, 1.25, 2.22, 3];

const holds = ([x, y, width, height]: Box, [left, top, right, bottom]: Bounds): boolean =>
  left >= x && top >= y && right <= x + width && bottom <= y + height;

const fills = ([, , width, height]: Box, [left, top, right, bottom]: Bounds): number =>
  Math.max(right - left, bottom - top) / Math.min(width, height);

describe('the table of framings', () => {
  for (const asked of [...all.map(state => [state]), ...REGIONS, ...GROUPS])
    it(`${asked}: fills half of the frame's shorter side, and nothing of it is cut`, () => {
      const bounds = askedFor(asked);
      for (const ratio of RATIOS) {
        const frame = frameOf(asked, ratio);
        assert.ok(Math.abs(frame[2] / frame[3] - ratio) < 1e-6);
        assert.ok(fills(frame, bounds) >= 0.5, `${fills(frame, bounds).toFixed(2)} of ${frame}`);
        assert.ok(holds(frame, bounds), `${bounds} in ${frame}`);
        const states = typeof asked === 'string' ? statesIn(asked) : asked;
        for (const state of states.filter(state => markers.has(state))) {
          const [x, y] = new Frame(frame).marker(state);
          assert.ok(holds(frame, [x, y, x, y]), `${state} at ${x}, ${y}`);
        }
      }
    });

  it('shows every island of the finer outlines, but for the far ones named here', () => {
    const cut = all.filter(state => {
      const frame = frameOf([state], 1.6);
      return !fine.rings(state).every(ring => holds(frame, boundsOf(ring)));
    });
    // Easter Island; the Galápagos; the Canaries; Guiana and the Antilles; the Line Islands; the Caribbean
    // Netherlands; Jan Mayen; the Azores and Madeira; the Aleutians beyond the date line.
    assert.deepEqual(cut, ['CHL', 'ECU', 'ESP', 'FRA', 'KIR', 'NLD', 'NOR', 'PRT', 'USA']);
  });

  it('is right at the date line and over the seas', () => {
    const frame = (state: string) => frameOf([state], 1.25);
    const shows = (state: string, lon: number, lat: number) => {
      const [x, y] = project([lon, lat]);
      return holds(frame(state), [x, y, x, y]);
    };
    assert.ok(shows('USA', -164, 64), 'Alaska');
    assert.ok(shows('USA', -155, 20), 'Hawaii');
    assert.ok(shows('RUS', -172, 66) && shows('RUS', 20.5, 54.7), 'Chukotka and Kaliningrad');
    assert.ok(shows('NOR', 16, 78.5), 'Svalbard');
    assert.ok(shows('NZL', 168, -46) && shows('NZL', 175, -37), 'both main islands');
    assert.ok(frame('FRA')[2] < 250 && frame('FRA')[0] > 1250, 'France in Europe');
    for (const neighbour of ['TUV', 'NRU', 'MHL']) {
      const { ax, ay } = markers.get(neighbour)!;
      assert.ok(
        holds(frame('KIR'), [ax, ay, ax, ay]),
        `${neighbour} beside Kiribati, which is not alone in an empty sea`,
      );
    }
  });

  it('shows no continent but its own', () => {
    const [x, , width] = frameOf('oceania', WORLD[2] / WORLD[3]);
    assert.ok(x > 1750 && x + width > 2975, 'Oceania without Africa');
    const europe = frameOf('europe', WORLD[2] / WORLD[3]);
    assert.ok(europe[2] < 1000 && !holds(europe, homeOf('RUS')), 'Europe to the Urals');
    for (const group of ['grulac', 'asia-pacific', 'african', 'eastern-european'] as const)
      assert.ok(frameOf(group, 2)[3] < 1125, `${group} is not the whole world`);
  });

  it('shows the world with all that is drawn of it, but for specks that lie at its edge', () => {
    for (const { iso3 } of register) {
      const home = homeOf(iso3);
      assert.ok(holds(WORLD, home) || iso3 === 'USA', iso3);
    }
    for (const { id } of territories)
      for (const ring of coarse.rings(id)) assert.ok(holds(WORLD, boundsOf(ring)), id);
  });

  it('has the inset for Europe where there is only sea', () => {
    assert.ok(holds(WORLD, [PLACE[0], PLACE[1], PLACE[0] + PLACE[2], PLACE[1] + PLACE[3]]));
    const covered = [...all, ...territories.map(({ id }) => id)].filter(id =>
      fine
        .rings(id)
        .some(ring =>
          ring.some((x, at) => at % 2 === 0 && holds(PLACE, [x, ring[at + 1]!, x, ring[at + 1]!])),
        ),
    );
    assert.deepEqual(covered, ['CHL'], 'Easter Island');
    for (const state of ['PRT', 'IRL', 'GRC', 'MLT', 'DNK', 'MDA', 'MKD'])
      assert.ok(holds(EUROPE, homeOf(state)), state);
  });
});

describe('a frame', () => {
  it('of the whole map shows markers in their size, where they were moved to', () => {
    const frame = new Frame();
    assert.equal(frame.scale, 1);
    assert.equal(frame.radius, MARKER_RADIUS);
    for (const [state, { x, y }] of markers) assert.deepEqual(frame.marker(state), [x, y], state);
  });

  it('of half the width shows them half as large on the map, half way to where the State is', () => {
    const frame = new Frame([0, 0, WORLD[2] / 2, WORLD[3] / 2]);
    assert.equal(frame.radius, MARKER_RADIUS / 2);
    const moved = [...markers].filter(([, { x, y, ax, ay }]) => x !== ax && y !== ay);
    assert.ok(moved.length > 0);
    for (const [state, { x, y, ax, ay }] of moved)
      assert.deepEqual(frame.marker(state), [(x + ax) / 2, (y + ay) / 2], state);
  });
});

describe('the way between two boxes', () => {
  const from = [0, 0, 100, 50] as const;
  const to = [100, 20, 20, 10] as const;
  const at = (progress: number) => between(from, to, progress).box;

  it('begins and ends at them, and is half done in the middle', () => {
    assert.deepEqual(at(0), [...from]);
    assert.deepEqual(at(0.5), [50, 10, 60, 30]);
    assert.deepEqual(at(1), [...to]);
  });

  it('is slow at both ends, alike', () => {
    assert.deepEqual(at(0.25), [12.5, 2.5, 90, 45]);
    assert.deepEqual(at(0.75), [87.5, 17.5, 30, 15]);
  });
});
