/** The pages of the bench: what each is called and made of, and the files that its browser asks for. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { dataset, depositOf } from '../../src/model/index.js';
import { loadFacts } from '../../data/build/facts/load.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../..');
const require = createRequire(path.join(here, 'package.json'));
/** Installed only for the bench, so its types are not there where the project is checked. */
const { default: commonjs } = (await import(require.resolve('@rollup/plugin-commonjs'))) as {
  default: () => Plugin;
};

export interface BenchPage {
  id: string;
  name: string;
  /** The module in `pages/` that is bundled. */
  module: string;
  atlas?: string;
  styles?: string[];
  /** The author's markup: in the stage of the first map, and after it. */
  map?: string;
  script?: string;
  files?: Record<string, string>;
  /** A folder whose scripts are served as `/dist/`. */
  folder?: string;
}

const hand = { module: 'hand-written', styles: ['tooltip.css'] };
const dropIn = path.join(root, 'dist/opic.min.js');

export const benchPages: BenchPage[] = [
  {
    id: 'drop-in',
    name: '`<opic-map>`, the drop-in (all elements, six languages)',
    module: 'opic-map',
    map: '<opic-map></opic-map>',
    script: '<script src="/opic.min.js"></script>',
    files: { '/opic.min.js': dropIn },
  },
  {
    id: 'module',
    name: '`<opic-map>`, the ES module, bundled',
    module: 'opic-map-module',
    map: '<opic-map></opic-map>',
  },
  {
    id: 'module-whole',
    name: 'the same, until its inset and its controls are there too',
    module: 'opic-map-module',
    map: '<opic-map></opic-map>',
  },
  {
    id: 'autoload',
    name: '`<opic-map>`, `autoload.js`',
    module: 'opic-map',
    map: '<opic-map></opic-map>',
    script: '<script type="module" src="/dist/autoload.js"></script>',
    folder: 'dist',
  },
  {
    id: 'frame',
    name: '`embed.html` in a frame',
    module: 'frame',
    map: '<iframe src="/embed.html?element=map"></iframe>',
    files: { '/embed.html': path.join(root, 'dist/embed.html') },
  },
  { id: 'hand-110m', name: 'hand-written d3-geo + topojson, 110m', ...hand, atlas: 'countries-110m' },
  { id: 'hand-50m', name: 'the same on 50m', ...hand, atlas: 'countries-50m' },
  {
    id: 'jsvectormap',
    name: 'jsvectormap',
    module: 'jsvectormap',
    styles: ['jsvectormap.css'],
    files: { '/jsvectormap.css': require.resolve('jsvectormap/dist/jsvectormap.min.css') },
  },
  {
    id: 'svgmap',
    name: 'svgMap',
    module: 'svgmap',
    styles: ['svgmap.css'],
    files: { '/svgmap.css': path.join(here, 'node_modules/svgmap/dist/svg-map.min.css') },
  },
  { id: 'plot', name: 'Observable Plot, 110m', module: 'plot', atlas: 'countries-110m' },
  { id: 'echarts', name: 'Apache ECharts with its aria, 110m', module: 'echarts', atlas: 'countries-110m' },
  { id: 'amcharts', name: 'amCharts 5', module: 'amcharts' },
  {
    id: 'floor',
    name: 'floor: paths already projected, no library, 110m',
    module: 'floor',
    styles: ['paths.css'],
  },
  { id: 'empty', name: 'an empty page with the same harness', module: 'empty', styles: ['paths.css'] },
];

/** Pages that are no comparison: the script alone, and the table's code by itself. */
async function addOwnPages(files: Map<string, Buffer>): Promise<void> {
  const page = (scripts: string) =>
    Buffer.from(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body>${scripts}</body>`,
    );
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'pages/rows.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { __OPIC_VERSION__: '""' },
  });
  files.set('/rows.js', Buffer.from(outputFiles[0]!.contents));
  files.set('/rows.html', page('<script src="/rows.js"></script>'));
  files.set('/whole.html', page('<script src="/opic.min.js"></script>'));
}

/** The facts as a page with a map of another maker carries them. */
async function facts(): Promise<unknown[]> {
  const { rows } = (await loadFacts()).tables.states;
  return dataset.states.map(state => {
    const row = rows.find(({ get }) => get('iso3') === state.iso3)!;
    return [
      state.iso2,
      row.get('isonum'),
      row.get('name_untc'),
      state.signed ?? 0,
      depositOf(state)?.date ?? 0,
    ];
  });
}

async function projected(): Promise<unknown[]> {
  const load = (name: string): Promise<Record<string, CallableFunction>> => import(require.resolve(name));
  const { geoNaturalEarth1, geoPath } = await load('d3-geo');
  const { feature } = await load('topojson-client');
  const world = JSON.parse(await readFile(require.resolve('world-atlas/countries-110m.json'), 'utf8'));
  const path_ = geoPath!(geoNaturalEarth1!().fitSize([960, 500], { type: 'Sphere' })).digits(1);
  return feature!(world, world.objects.countries).features.map((land: { id: string }) => [
    land.id,
    path_(land),
  ]);
}

/** Resolves the virtual modules that the pages import. */
function provided(): Plugin {
  const made: Record<string, () => Promise<string>> = {
    facts: async () => `export default ${JSON.stringify(await facts())}`,
    outlines: async () => `export default ${JSON.stringify(await projected())}`,
    // The map file calls a global, as in a page with script tags.
    'jsvectormap-world': async () =>
      `import jsVectorMap from 'jsvectormap';${await readFile(require.resolve('jsvectormap/dist/maps/world.js'), 'utf8')}`,
  };
  return {
    name: 'provided',
    resolveId(name) {
      if (name === 'opic-map') return path.join(root, 'dist/opic-map.js');
      return Object.hasOwn(made, name) ? path.join(here, name) : null;
    },
    load: id => made[path.relative(here, id)]?.(),
  };
}

/** `chunks`: what the module imports at once; bundlers such as Vite name it in the page, so that nothing waits for it. */
function html({ id, atlas, styles = [], map = '', script = '' }: BenchPage, chunks: string[]): string {
  const links = [
    ...['stage.css', ...styles].map(file => `<link rel="stylesheet" href="/${file}">`),
    ...chunks.map(file => `<link rel="modulepreload" href="${file}">`),
  ].join('');
  return `<!doctype html><html lang="en"${atlas ? ` data-atlas="${atlas}"` : ''}><meta charset="utf-8"><title>${id}</title>${links}<body><div id="stages"><div class="stage">${map}</div></div>${script}<script type="module" src="/${id}.js"></script>`;
}

async function addFolder(files: Map<string, Buffer>, folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true }))
    if (/^(autoload|opic-\w+|lang.\w\w|chunks.[\w.-]+)\.js$/.test(file))
      files.set(`/dist/${file.replaceAll('\\', '/')}`, await readFile(path.join(folder, file)));
}

/** Everything that is served, by its path. */
export async function makeFiles(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of ['stage.css', 'paths.css', 'tooltip.css'])
    files.set(`/${name}`, await readFile(path.join(here, 'pages', name)));
  for (const page of benchPages) {
    // By Rollup, as Vite does: what is imported at once is in one file.
    const bundle = await rollup({
      input: { [page.id]: path.join(here, `pages/${page.module}.mjs`) },
      onwarn() {}, // d3-selection has cycles
      plugins: [
        provided(),
        nodeResolve({ browser: true }),
        commonjs(), // what Plot needs
        esbuild({
          minify: true,
          target: 'es2022',
          charset: 'utf8',
          define: { 'process.env.NODE_ENV': '"production"' },
        }),
      ],
    });
    const { output } = await bundle.generate({
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    });
    const chunks = output.flatMap(file => (file.type === 'chunk' ? [file] : []));
    for (const { fileName, code } of chunks) files.set(`/${fileName}`, Buffer.from(code));
    files.set(
      `/${page.id}.html`,
      Buffer.from(
        html(
          page,
          chunks[0]!.imports.map(name => `/${name}`),
        ),
      ),
    );
    for (const [name, source] of Object.entries(page.files ?? {})) files.set(name, await readFile(source));
    if (page.folder) await addFolder(files, path.join(root, page.folder));
    if (page.atlas)
      files.set(
        `/atlas/${page.atlas}.json`,
        await readFile(require.resolve(`world-atlas/${page.atlas}.json`)),
      );
  }
  await addOwnPages(files);
  return files;
}
