/** From world-atlas to what `src/world` imports: corrected, projected, simplified, packed, then checked. */
import type { Generated } from './modules.js';
import { readAreas, readSmallStates, readStates, type AreaRow } from './world/areas.js';
import { faults, inaccuracies, ringsOf } from './world/assert.js';
import { readAtlas, type Shape } from './world/atlas.js';
import { bordersOf } from './world/borders.js';
import { correct } from './world/corrections.js';
import { COARSE, detailOf, FINE } from './world/detail.js';
import { dottedLines } from './world/dotted.js';
import { encode } from './world/encode.js';
import { MARKER_RADIUS, placeMarkers, type Placed } from './world/markers.js';
import { mergePieces, type World } from './world/merge.js';
import { wind } from './world/plane.js';
import { HEIGHT, WIDTH, projectRing } from './world/projection.js';
import { dropIslets, simplify } from './world/simplify.js';

const HEADER =
  '// Made by `npm run data` (data/build/world.ts) from world-atlas (Natural Earth, public domain) and data/*.csv.\n' +
  '// Change those, not this.\n\n';

const file = (name: string, text: string): Generated => ({
  file: `src/world/generated/${name}.ts`,
  text: HEADER + text,
});

/** The corrected atlas on the plane, with all its points. */
export function wholeWorld(): World {
  const merged = mergePieces(correct(readAtlas(), readStates(), readAreas()));
  return {
    areas: new Map(
      [...merged.areas].map(([id, shapes]) => [
        id,
        shapes
          .map(shape => shape.map(projectRing))
          .filter(isOnMap)
          .map(wind),
      ]),
    ),
    dotted: dottedLines(merged.between).map(projectRing),
  };
}

/** The southernmost South Sandwich Islands lie below the frame. */
const isOnMap = (shape: Shape): boolean => shape[0]!.some(([, y]) => y < HEIGHT);

/** The files of `src/world/generated`, and the territories drawn. Throws where an assertion fails. */
export async function buildWorld(): Promise<{ files: Generated[]; territories: AreaRow[] }> {
  const [states, areas, small] = [readStates(), readAreas(), readSmallStates()];
  const whole = wholeWorld();
  const [coarse, fine] = [COARSE, FINE].map(fineness => {
    const detail = detailOf(whole, fineness);
    return simplify(dropIslets(whole, detail), detail);
  }) as [World, World];

  const isDrawn = (id: string): boolean => coarse.areas.has(id);
  const drawnAreas = areas.filter(({ id }) => isDrawn(id));
  const stateIds = states.map(({ iso3 }) => iso3);
  const shapeless = stateIds.filter(id => !isDrawn(id));
  const shapes = [...stateIds.filter(isDrawn), ...drawnAreas.map(({ id }) => id)];
  const markers = placeMarkers(small);

  const packed = { coarse: encode(coarse, shapes, COARSE.grid), fine: encode(fine, shapes, FINE.grid) };
  for (const [text, { grid }] of [
    [packed.coarse, COARSE],
    [packed.fine, FINE],
  ] as const) {
    const finished = { shapes, packed: text, grid, markers, states, small, areas: drawnAreas };
    const wrong = [...faults(finished), ...inaccuracies(whole, ringsOf(finished))];
    if (wrong.length) throw new Error(`The finished map is wrong:\n${wrong.join('\n')}`);
  }
  const files = [
    file('outlines', outlinesText('coarsePacked', packed.coarse, COARSE.grid) + shapelessText(shapeless)),
    file('outlines-fine', outlinesText('finePacked', packed.fine, FINE.grid)),
    file('markers', markersText(markers)),
    file('neighbours', neighboursText(whole, [coarse, fine], new Set(stateIds))),
    file('frame', frameText()),
    file('territories', territoriesText(drawnAreas)),
  ];
  return { files, territories: drawnAreas };
}

const outlinesText = (name: string, packed: string, grid: number): string =>
  `/** See ../outlines.ts and ../unpack.ts. */\nexport const ${name} = {\n  grid: ${grid},\n` +
  `  text: '${packed.replace(/[\\']/g, '\\$&')}',\n};\n`;

const list = (codes: string[]): string => `[${codes.map(code => `'${code}'`).join(', ')}]`;

const shapelessText = (codes: string[]): string =>
  `\n/** The States too small for a shape. */\nexport const shapeless: readonly string[] = ${list(codes)};\n`;

function markersText(markers: Placed[]): string {
  const rows = markers.map(
    ({ iso3, x, y, ax, ay }) => `  ${iso3}: { x: ${x}, y: ${y}, ax: ${ax}, ay: ${ay} },\n`,
  );
  return `/** The small States' circles; see ../markers.ts. */\nexport const MARKERS = {\n${rows.join('')}};\n`;
}

function territoriesText(areas: AreaRow[]): string {
  const quoted = (value: string) => (value ? `'${value}'` : 'null');
  const rows = areas.map(({ id, state_iso3, draw, note_key }) => {
    const fill = draw === 'neutral' ? 'neutral' : 'state';
    return `  { id: '${id}', owner: ${quoted(state_iso3)}, fill: '${fill}', note: ${quoted(note_key)} },\n`;
  });
  return `/** What is drawn and is no State; see ../territories.ts. */\nexport const TERRITORIES = [\n${rows.join('')}] as const;\n`;
}

/** In the atlas the Holy See lies on Italy, which has no hole for it. */
const HOLY_SEE = 'ITAVAT';

/** Throws where two States touch on a drawing that do not touch in the atlas, or touch on one drawing only. */
function neighboursText(whole: World, drawings: World[], states: Set<string>): string {
  const between = (world: World): string[] =>
    [...bordersOf(world).keys()]
      .filter(pair => states.has(pair.slice(0, 3)) && states.has(pair.slice(3)))
      .sort();
  const touching = [...between(whole), HOLY_SEE].sort();
  const [coarse, fine] = drawings.map(between) as [string[], string[]];
  const apart = [...coarse, ...fine].filter(pair => !touching.includes(pair));
  if (apart.length) throw new Error(`States touch on the drawing only: ${apart.join(' ')}`);
  const lost = coarse.filter(pair => !fine.includes(pair));
  if (lost.length) throw new Error(`States touch on the coarse drawing only: ${lost.join(' ')}`);
  const rows = touching
    .filter(pair => !coarse.includes(pair))
    .map(pair => `  ${list([pair.slice(0, 3), pair.slice(3)])},\n`);
  return (
    `/** Pairs of States that touch, though too little to be drawn so. */\n` +
    `export const undrawn: readonly (readonly [string, string])[] = [\n${rows.join('')}];\n`
  );
}

function frameText(): string {
  return (
    `/** The map's size in units: its viewBox is \`0 0 WIDTH HEIGHT\`. */\nexport const WIDTH = ${WIDTH};\n` +
    `export const HEIGHT = ${HEIGHT};\n/** Radius of a small State's circle, in map units. */\n` +
    `export const MARKER_RADIUS = ${MARKER_RADIUS};\n`
  );
}
