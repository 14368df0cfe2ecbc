/** From world-atlas to what `src/world` imports: corrected, projected, simplified, packed, then checked. */
import type { Generated } from './generated.js';
import { readAreas, readSmallStates, readStates, type AreaRow } from './world/areas.js';
import { checkWorld } from './world/assert.js';
import { readAtlas } from './world/atlas.js';
import { regionBoxes } from './world/boxes.js';
import { correct } from './world/corrections.js';
import { detailOf } from './world/detail.js';
import { dottedLines } from './world/dotted.js';
import { encode } from './world/encode.js';
import { MARKER_RADIUS, placeMarkers } from './world/markers.js';
import { mergePieces, type World } from './world/merge.js';
import { touching } from './world/neighbours.js';
import { HEIGHT, WIDTH, projectRing } from './world/projection.js';
import { dropIslets, simplify } from './world/simplify.js';
import { territoryFile } from './world/territories.js';

const HEADER =
  '// Made by `npm run data` from world-atlas (Natural Earth, public domain) and data/*.csv. Change those, not this.\n\n';

/** The files of `src/world/generated`, and the territories drawn. Throws where an assertion fails. */
export async function buildWorld(): Promise<{ files: Generated[]; territories: AreaRow[] }> {
  const [states, areas, small] = [readStates(), readAreas(), readSmallStates()];
  const merged = mergePieces(correct(readAtlas(), states, areas));
  const whole: World = {
    areas: new Map(
      [...merged.areas].map(([id, shapes]) => [id, shapes.map(shape => shape.map(projectRing))]),
    ),
    dotted: dottedLines(merged.between).map(projectRing),
  };
  const detail = detailOf(whole);
  const drawn = simplify(simplify(dropIslets(whole, detail), detail), detail);

  const drawnAreas = areas.filter(({ id }) => id && drawn.areas.has(id));
  const shapeless = states.map(({ iso3 }) => iso3).filter(id => !drawn.areas.has(id));
  const stateIds = states.map(({ iso3 }) => iso3).filter(id => drawn.areas.has(id));
  const shapes = [...stateIds, ...drawnAreas.map(({ id }) => id)];
  const packed = encode(drawn, shapes);
  const markers = placeMarkers(small);

  const isState = new Set(states.map(({ iso3 }) => iso3));
  const between = (world: World) =>
    [...touching(world)].filter(pair => isState.has(pair.slice(0, 3)) && isState.has(pair.slice(3))).sort();
  const [before, after] = [between(whole), between(drawn)];
  const apart = after.filter(pair => !before.includes(pair));
  if (apart.length) throw new Error(`States touch on the drawing only: ${apart.join(' ')}`);

  const file = (name: string, text: string): Generated => ({
    file: `src/world/generated/${name}.ts`,
    text: HEADER + text,
  });
  const boxes = Object.entries(regionBoxes()).map(([region, box]) => `  ${region}: [${box.join(', ')}],\n`);
  const generated = [
    file(
      'outlines',
      `/** The States too small for a shape. */\nexport const SHAPELESS = '${shapeless.join(' ')}';\n` +
        `/** See ../unpack.ts. */\nexport const PACKED =\n  '${packed.replace(/[\\']/g, '\\$&')}';\n`,
    ),
    file(
      'markers',
      `/** Code, circle's centre, and the step from there to the place itself. */\nexport const MARKERS =\n  '${markers
        .map(({ iso3, x, y, ax, ay }) => `${iso3}${x},${y},${ax - x},${ay - y}`)
        .join(' ')}';\n`,
    ),
    file(
      'neighbours',
      `/** Pairs of States that touch, though too little to be drawn so. */\n` +
        `export const UNDRAWN = '${before.filter(pair => !after.includes(pair)).join('')}';\n`,
    ),
    file(
      'frame',
      `/** The map's size in units: its viewBox is \`0 0 WIDTH HEIGHT\`. */\nexport const WIDTH = ${WIDTH};\n` +
        `export const HEIGHT = ${HEIGHT};\n/** Radius of a small State's circle, in map units. */\n` +
        `export const MARKER_RADIUS = ${MARKER_RADIUS};\n` +
        `/** \`[x, y, width, height]\` of each M49 region's view, in the map's proportions. */\n` +
        `export const REGION_BOXES = {\n${boxes.join('')}} as const;\n`,
    ),
    territoryFile(drawnAreas, HEADER),
  ];
  checkWorld({ shapes, packed, markers, states, small, areas: drawnAreas });
  return { files: generated, territories: drawnAreas };
}
