/** Every public path of the package leads to a file, and every element and language has one. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { elementNames } from '../support/elements.js';
import { filesOf } from '../support/files-of.js';

type Conditions = Record<string, string>;

const { exports, dependencies, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Conditions>;
  dependencies?: object;
  files: string[];
};

const targets = Object.entries(exports).flatMap(([name, target]) =>
  Object.values(typeof target === 'string' ? { default: target } : target).map(file => ({ name, file })),
);

describe('the exports', () => {
  for (const { name, file } of targets.filter(({ file }) => !file.includes('*')))
    it(`${name} has ${file}`, () => assert.ok(existsSync(file)));

  for (const name of elementNames)
    it(`${name} can be imported by itself`, async () => {
      const entry = exports[`./${name}.js`] as Conditions | undefined;
      assert.ok(entry, `package.json has no export for ${name}`);
      const module = (await import(new URL(`../../${entry.default}`, import.meta.url).href)) as object;
      assert.equal(Object.keys(module).length >= 1, true);
    });

  for (const name of ['react', 'preact', 'solid', 'svelte', 'vue'])
    it(`${name}, which has types alone, can be imported without the word`, async () => {
      const { default: file } = exports[`./${name}`] as Conditions;
      const module = (await import(new URL(`../../${file}`, import.meta.url).href)) as object;
      assert.deepEqual(Object.keys(module), []);
    });

  it('autoload.js can be imported where there is no page', () =>
    import(new URL('../../dist/autoload.js', import.meta.url).href));

  it('has a file and types for each language but English', () => {
    const entry = exports['./lang/*.js'] as Conditions;
    for (const code of ['ar', 'es', 'fr', 'ru', 'zh'])
      for (const file of Object.values(entry))
        assert.ok(existsSync(file.replace('*', code)), `${file} ${code}`);
  });

  it('names every element in autoload.js', () => {
    const source = readFileSync('src/entries/autoload.ts', 'utf8');
    const names = /NAMES = '([^']+)'/.exec(source)![1]!.split(' ');
    assert.deepEqual(names.map(name => `opic-${name}`).sort(), [...elementNames, 'opic-presenter'].sort());
  });

  it('has the files that demo/README.md tells a page with a map to preload, and no map needs another', () => {
    const told = readFileSync('demo/README.md', 'utf8').matchAll(
      /modulepreload" href="\/opic-widgets\/([^"]+)/g,
    );
    const needed = ['autoload.js', ...filesOf('opic-map.js')];
    assert.deepEqual([...told].map(([, file]) => file).sort(), needed.sort());
  });

  it('needs nothing at run time', () => assert.equal(dependencies, undefined));
});

describe('the types', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'opic-'));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(process.cwd(), path.join(folder, 'node_modules/opic-widgets'));
  const from = path.join(folder, 'main.ts');
  const { Node10, Node16, Bundler } = ts.ModuleResolutionKind;
  const concrete = Object.entries(exports).flatMap(([name, target]) => {
    if (typeof target === 'object' && !target['types']) return [];
    const type = typeof target === 'string' ? target : target['types']!;
    const one = name.includes('treaties') ? 'cat' : 'fr';
    return /package|custom-elements/.test(name)
      ? []
      : [[name.slice(2), type].map(text => text.replace('*', one))];
  });
  for (const [name, type] of concrete as [string, string][])
    it(`of ${name || 'the package'} are found by every way of resolving`, () => {
      for (const moduleResolution of [Node10, Node16, Bundler]) {
        const options = { moduleResolution, resolveJsonModule: true, preserveSymlinks: false };
        const specifier = name ? `opic-widgets/${name}` : 'opic-widgets';
        const { resolvedModule } = ts.resolveModuleName(
          specifier,
          from,
          options,
          ts.sys,
          undefined,
          undefined,
          ts.ModuleKind.ESNext,
        );
        assert.equal(
          resolvedModule?.resolvedFileName,
          path.resolve(type),
          ts.ModuleResolutionKind[moduleResolution],
        );
      }
    });
});

/** What a module imports; the compiler's quick look overlooks a minified `await(import("./x.js"))`. */
const importedBy = (text: string): string[] => [
  ...ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
  ...[...text.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, name]) => name!),
];

describe('the packed files', () => {
  const [{ files: packed }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }];
  const names = packed.map(({ path }) => path);

  it('are what users need and nothing else', () => {
    assert.deepEqual(files, ['dist', 'CHANGELOG.md']);
    const exported = new Set(targets.map(({ file }) => file.replace('./', '')));
    const fetched = names.filter(name => !exported.has(name) && !/^dist\/.*\//.test(name));
    assert.deepEqual(fetched.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/NOTICES.txt',
      'dist/cli.js',
      'dist/embed-parent.js',
      'dist/embed.html',
      ...['ar.', 'en.', 'es.', 'fr.', 'ru.', '', 'zh.'].map(lang => `dist/feed.${lang}xml`),
      'dist/hints.js',
      ...['ar.', 'en.', 'es.', 'fr.', '', 'ru.', 'zh.'].map(lang => `dist/opic-map.${lang}svg`).sort(),
      'dist/opic-widgets-wordpress.zip',
      'dist/opic.min.js',
      'dist/present.html',
      'dist/sri.json',
      'dist/vscode.css-custom-data.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
    ]);
  });

  it('have no module that nobody imports', () => {
    const modules = names.filter(name => name.endsWith('.js'));
    const imported = modules.flatMap(file =>
      importedBy(readFileSync(file, 'utf8'))
        .filter(name => name.startsWith('.'))
        .map(name => path.posix.join(path.posix.dirname(file), name)),
    );
    const reached = new Set(imported);
    const unused = modules.filter(file => file.startsWith('dist/chunks/') && !reached.has(file));
    assert.deepEqual(unused, []);
    for (const file of imported) assert.ok(modules.includes(file), file);
  });

  it('say whose code is inside, and under which licence', () => {
    const notices = readFileSync('dist/NOTICES.txt', 'utf8');
    const lit =
      /^@lit\/reactive-element [\d.]+, lit-element [\d.]+, lit-html [\d.]+$[^]*Google LLC[^]*Redistributions/m;
    assert.match(notices, lit);
    assert.match(
      notices,
      /^jsonc-parser [\d.]+$[^]*Copyright \(c\) Microsoft[^]*Permission is hereby granted/m,
    );
    for (const file of ['opic.min.js', 'embed.html', 'present.html'])
      assert.match(readFileSync(`dist/${file}`, 'utf8').replaceAll('\n * ', '\n'), lit, file);
  });
});

describe('the hints of the development build', () => {
  it('come with every element, and with all of them', () => {
    for (const name of ['.', ...elementNames.map(name => `./${name}.js`)]) {
      const { development } = exports[name] as Conditions;
      assert.match(readFileSync(development!, 'utf8'), /^import '\.\.\/hints\.js';$/m, name);
    }
  });

  it('are in no file that readers load', () => {
    const hint = /has no attribute/;
    assert.match(readFileSync('dist/hints.js', 'utf8'), hint);
    const loaded = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(js|html)$/.test(file) && file !== 'hints.js')
      .map(file => `dist/${file}`);
    assert.ok(loaded.length > 20);
    for (const file of loaded) assert.doesNotMatch(readFileSync(file, 'utf8'), hint, file);
    for (const file of loaded.filter(file => !file.startsWith('dist/development/')))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /hints\.js/, file);
  });
});

describe('the types', () => {
  const declarations = readdirSync('dist/types', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.d.ts'))
    .map(file => `dist/types/${file}`);

  it('name no other package but the framework that a file is for', () => {
    const named = declarations.flatMap(file =>
      [
        ...readFileSync(file, 'utf8')
          .replace(/\/\*.*?\*\//gs, '')
          .matchAll(/(?:from\s+|import\s*\()['"]([^.'"][^'"]*)['"]/g),
      ].map(([, name]) => `${file.replace('dist/types/', '')} ${name}`),
    );
    assert.deepEqual(named.sort(), [
      'frameworks/preact.d.ts preact',
      'frameworks/react.d.ts react',
      'frameworks/solid.d.ts solid-js',
      'frameworks/svelte.d.ts svelte/elements',
      'frameworks/vue.d.ts vue',
    ]);
  });
});
