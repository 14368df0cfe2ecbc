/** Every public path of the package leads to a file, and every element and language has one. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementNames } from '../support/elements.js';

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

  it('has a file and types for each language but English', () => {
    const entry = exports['./lang/*.js'] as Conditions;
    for (const code of ['ar', 'es', 'fr', 'ru', 'zh'])
      for (const file of Object.values(entry))
        assert.ok(existsSync(file.replace('*', code)), `${file} ${code}`);
  });

  it('needs nothing at run time, and ships nothing but dist', () => {
    assert.equal(dependencies, undefined);
    assert.deepEqual(files, ['dist']);
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
