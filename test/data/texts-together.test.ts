/** What the whole script packs, a language at a time, comes back word for word. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import config from '../../rollup.config.mjs';
import * as record from '../../src/model/generated/record.js';
import * as standing from '../../src/world/generated/standing.js';
import { others } from '../language/every-language.js';

const { plugins } = (config as { input: unknown; plugins: Plugin[] }[]).find(
  ({ input }) => input === 'src/drop-in.ts',
)!;
const facts = {
  record: 'src/model/generated/record.ts',
  standing: 'src/world/generated/standing.ts',
};
const input = {
  ...facts,
  ...Object.fromEntries(others.map(({ code }) => [code, `src/language/${code}.ts`])),
};

const dir = await mkdtemp(join(tmpdir(), 'opic-texts-'));
after(() => rm(dir, { recursive: true }));
const bundle = await rollup({ input, plugins });
const { output } = await bundle.generate({ entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
for (const chunk of output)
  if (chunk.type === 'chunk') await writeFile(join(dir, chunk.fileName), chunk.code);

const built = async (name: string) =>
  ({ ...(await import(pathToFileURL(join(dir, `${name}.mjs`)).href)) }) as Record<string, unknown>;

for (const language of others) {
  test(`${language.code}: every message, name and area`, async () => {
    const packed = (await built(language.code))[language.code] as typeof language;
    assert.deepEqual(packed.messages, language.messages);
    assert.deepEqual(packed.names, language.names);
    assert.equal(packed.areas, language.areas);
    assert.deepEqual(Object.keys(packed).sort(), Object.keys(language).sort());
  });
}

test('every text of the facts, frozen, in six languages', async () => {
  for (const [name, module] of Object.entries({ record, standing })) {
    const packed = await built(name);
    assert.deepEqual(JSON.parse(JSON.stringify(packed)), JSON.parse(JSON.stringify(module)));
  }
  assert.ok(Object.isFrozen((await built('record')).title));
});
