/** The facts are what they should be, and what src imports is made of them. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { loadFacts } from '../../data/build/facts.js';
import type { Facts } from '../../data/build/read-facts.js';
import { writeFacts } from '../../data/build/write-facts.js';
import { writeNames } from '../../data/build/write-names.js';
import { readAreas } from '../../data/build/world/areas.js';
import { territories } from '../../src/world/territories.js';
import { register } from '../../src/model/codes.js';
import { dataset, inForceFrom, tally } from '../../src/model/index.js';

describe('the facts in data/', () => {
  let facts: Facts;
  before(async () => {
    facts = await loadFacts();
  });

  it('are the bundled Dataset', () => {
    assert.deepEqual(dataset, facts.dataset);
  });

  it('have the codes of the register', () => {
    const codes = facts.tables.states.rows.map(({ get }) => ({ iso3: get('iso3'), iso2: get('iso2') }));
    assert.deepEqual(
      register,
      codes.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    );
  });

  it('are made into exactly the files that are committed', async () => {
    const root = new URL('../../', import.meta.url);
    const drawn = readAreas().filter(({ id }) => territories.some(territory => territory.id === id));
    for (const { file, text } of [...writeFacts(facts), ...writeNames(facts, drawn)]) {
      assert.equal(await readFile(new URL(file, root), 'utf8'), text, `${file}: run npm run data`);
    }
  });

  it('hold a row for each State that acted, and only declarations that are known to have been made', () => {
    assert.equal(dataset.actions.length, facts.tables.actions.rows.length);
    const made = facts.tables.declarations.rows.filter(({ get }) => get('made') === 'yes');
    assert.deepEqual(
      dataset.declarations!.map(({ state }) => state),
      made.map(({ get }) => get('state')),
    );
    assert.ok(made.length >= 3 && made.length < facts.tables.declarations.rows.length);
  });

  it('name in the document every source that it refers to, and no other', () => {
    const cited = [...dataset.actions, ...dataset.declarations!].flatMap(({ sources }) => sources ?? []);
    assert.deepEqual(Object.keys(dataset.sources!).sort(), [...new Set(cited)].sort());
  });

  it('say of the concept note that its totals differ, and why', () => {
    const note = dataset.reported!.find(({ asOf }) => asOf === '2022-05-24');
    assert.match(note!.difference!.en, /48 \/ 16 \/ 133.*Seychelles/);
    for (const { asOf, party, signatory, noAction, difference } of dataset.reported!) {
      if (difference) continue;
      const computed = tally(dataset, asOf);
      assert.deepEqual(
        { ...computed, party: party ?? computed.party, signatory: signatory ?? computed.signatory },
        { ...computed, noAction: noAction ?? computed.noAction },
      );
    }
  });

  it('have the treaty enter into force three months after its tenth deposit', () => {
    const deposits = dataset.actions.flatMap(({ ratified, acceded }) => ratified ?? acceded ?? []).sort();
    assert.equal(inForceFrom({ ratified: deposits[9]! }), dataset.treaty.inForce);
  });
});
