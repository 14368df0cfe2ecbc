import { readFile } from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { minify } from 'terser';
import { litForAnyPage } from './data/build/package/lit-for-any-page.mjs';
import { autoloadChunks } from './data/build/package/autoload-chunks.mjs';
import { chunkOf } from './data/build/package/chunks.mjs';
import { licences } from './data/build/package/licences.mjs';
import { talkOnly } from './data/build/package/talk-only.mjs';
import { messagesByPart } from './data/build/package/messages-by-part.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** Most modules are in several of the bundles below: what a plugin makes of one is made once. */
function once(plugin) {
  const made = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\n${code}`;
      if (!made.has(key)) made.set(key, plugin.transform.call(this, code, id));
      return made.get(key);
    },
  };
}

/** In this process, where it is warm from the bundle before: in a worker for each bundle it takes three times as long. */
const terser = {
  name: 'terser',
  renderChunk: code =>
    minify(code, {
      ecma: 2020,
      module: true,
      // A third pass saves no byte.
      compress: { passes: 2, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
      format: { quote_style: 2 }, // one kind of quotation marks repeats more than two
      mangle: {},
    }),
};

const shrink = [
  once(
    esbuild({
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      charset: 'utf8',
      define: { __OPIC_VERSION__: JSON.stringify(version) },
      tsconfig: 'tsconfig.json',
    }),
  ),
  terser,
];
const plugins = [
  messagesByPart,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  litForAnyPage,
  once(minifyTemplateLiterals({ include: ['src/**'] })),
  ...shrink,
];

/** Lit's browser build names the DOM when it is loaded; in plain Node it meets these in its place. */
const withoutDom =
  'const HTMLElement=globalThis.HTMLElement??class{},document=globalThis.document??{createTreeWalker(){},createComment(){}};';

/** One file for every map on a page: without the finer outlines, which modules load when a region is seen close. */
const coarseOnly = {
  name: 'coarse-only',
  load: id => (id.endsWith('/src/world/fine.ts') ? "export { coarse as fine } from './outlines.js';" : null),
};

/**
 * A page in another encoding reads a classic script in its own. A mark of UTF-8 at its head would help, but breaks a
 * bundle of several scripts in which ours is not the first.
 */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    const escape = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`.replace('\\u00', '\\x');
    for (const chunk of Object.values(bundle)) chunk.code = chunk.code.replaceAll(/[^\0-\x7f]/g, escape);
  },
};

export default [
  {
    input: {
      index: 'src/index.ts',
      model: 'src/model/index.ts',
      static: 'src/entries/static.ts',
      'opic-map': 'src/elements/opic-map.ts',
      'opic-table': 'src/elements/opic-table.ts',
      'opic-state': 'src/elements/opic-state.ts',
      'opic-breakdown': 'src/elements/opic-breakdown.ts',
      'opic-timeline': 'src/elements/opic-timeline.ts',
      'opic-procedures': 'src/elements/opic-procedures.ts',
      'opic-count': 'src/elements/opic-count.ts',
      'opic-since': 'src/elements/opic-since.ts',
      'opic-dashboard': 'src/elements/opic-dashboard.ts',
      'opic-presenter': 'src/elements/opic-presenter.ts',
      autoload: 'src/entries/autoload.ts',
      hints: 'src/core/development-hints.ts',
      'lang/ar': 'src/entries/lang/ar.ts',
      'lang/es': 'src/entries/lang/es.ts',
      'lang/fr': 'src/entries/lang/fr.ts',
      'lang/ru': 'src/entries/lang/ru.ts',
      'lang/zh': 'src/entries/lang/zh.ts',
    },
    output: {
      dir: 'dist',
      format: 'es',
      // What begins with opic- is an element's own module, beside the chunks. `fr+fr` is the whole of a language.
      chunkFileNames: ({ name }) => `chunks/${name.replace('opic-', '').replace(/^(\w\w)[+_]\1$/, '$1')}.js`,
      manualChunks: chunkOf,
      banner: chunk => (chunk.name === 'elements' ? withoutDom : ''),
    },
    plugins: [...plugins, licences(), autoloadChunks],
  },
  {
    input: 'src/entries/drop-in.ts',
    output: {
      file: 'dist/opic.min.js',
      format: 'iife',
      inlineDynamicImports: true,
      name: 'Opic',
      exports: 'named',
      extend: true,
    },
    plugins: [coarseOnly, ...plugins, licences(true), asciiOnly],
  },
  {
    // The command `npx opic-widgets`: one file for Node, with all that it needs.
    input: 'data/check/index.ts',
    output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
    external: /^node:/,
    plugins: [nodeResolve({ mainFields: ['module', 'main'] }), ...shrink, licences()],
  },
  // The scripts that publish.ts puts into the frame page and the presentation, and the one for the page around a frame.
  ...[
    ['src/entries/embed-frame.ts', 'dist/embed-frame.js', coarseOnly],
    ['src/embed/parent.ts', 'dist/embed-parent.js'],
    ['src/entries/present.ts', 'dist/present.js', talkOnly],
  ].map(([input, file, ...more]) => ({
    input,
    output: { file, format: 'iife', inlineDynamicImports: true },
    plugins: [...more, ...plugins, licences(true)],
  })),
];
