/** The manifest, and what editors read, against the elements themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOf } from '../../data/build/package/manifest.js';
import type { Manifest } from '../../data/build/package/schema.js';
import * as classes from '../../src/index.js';
import { elementNames } from '../support/elements.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const elements = elementsOf(read('dist/custom-elements.json') as Manifest);

interface EditorData {
  tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
}
const editors = read('dist/vscode.html-custom-data.json') as EditorData;

describe('the manifest', () => {
  it('has every element that is registered', () => {
    const tags = elements.map(({ tagName }) => tagName);
    for (const name of elementNames) assert.ok(tags.includes(name), name);
    assert.equal(new Set(tags).size, tags.length);
  });

  for (const { name, tagName, attributes, members, events } of elements) {
    it(`knows the attributes of ${tagName}, own and inherited, and no others`, () => {
      const element = (
        classes as never as Record<string, typeof HTMLElement & { observedAttributes: string[] }>
      )[name];
      if (!element) return; // the presenter is not in the drop-in
      assert.deepEqual(
        attributes.map(attribute => attribute.name).sort(),
        [...element.observedAttributes].sort(),
      );
    });

    it(`says of each attribute and event of ${tagName} what it is`, () => {
      const silent = [...attributes, ...events].filter(({ description }) => !description);
      assert.deepEqual(
        silent.map(item => item.name),
        [],
      );
      for (const expected of ['as-of', 'lang', 'group', 'src', 'stale-after'])
        assert.ok(
          attributes.some(attribute => attribute.name === expected),
          expected,
        );
    });

    it(`shows nothing private of ${tagName}`, () => {
      const names = members.map(member => member.name);
      assert.deepEqual(
        names.filter(member => /^[#_]|within|groupChanged|frame/.test(member)),
        [],
      );
    });
  }
});

describe('what editors read', () => {
  it('offers each tag with its attributes, and the values of those that have few', () => {
    assert.deepEqual(
      editors.tags.map(({ name }) => name),
      elements.map(({ tagName }) => tagName),
    );
    const region = editors.tags[0]!.attributes.find(({ name }) => name === 'region')!;
    assert.equal(region.values!.length, 11);
  });
});
