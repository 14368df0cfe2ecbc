/** The facts are what they should be, and what src imports is made of them. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { loadFacts } from '../../data/build/facts/load.js';
import type { Facts } from '../../data/build/facts/read.js';
import { languages } from '../../data/build/facts/tables.js';
import { writeFacts } from '../../data/build/facts/write.js';
import { writeNames } from '../../data/build/facts/write-names.js';
import { readAreas } from '../../data/build/world/areas.js';
import { territories } from '../../src/world/territories.js';
import { recordOf } from '../../src/model/document/assemble.js';
import { dataset, depositOf, inForceFrom, tally } from '../../src/model/index.js';

describe('the facts in data/', () => {
  let facts: Facts;
  before(async () => {
    facts = await loadFacts();
  });

  it('are the bundled Dataset', () => {
    assert.deepEqual(dataset, facts.dataset);
  });

  it('are made into exactly the files that are committed', async () => {
    const root = new URL('../../', import.meta.url);
    const drawn = readAreas().filter(({ id }) => territories.some(territory => territory.id === id));
    for (const { file, text } of [...writeFacts(facts), ...writeNames(facts, drawn)]) {
      assert.equal(await readFile(new URL(file, root), 'utf8'), text, `${file}: run npm run data`);
    }
  });

  it('hold what each row of the tables says', () => {
    assert.equal(dataset.actions.length, facts.tables.actions.rows.length);
    assert.equal(dataset.declarations!.length, facts.tables.declarations.rows.length);
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

  it('have the declarations under article 12 of the fourteen States that the depositary lists', () => {
    const under = (article: number) =>
      dataset.declarations!.filter(({ provision }) => provision?.startsWith(`art. ${article}`));
    assert.equal(
      under(12)
        .map(({ state }) => state)
        .join(' '),
      'ALB BEL CHE CHL CZE DEU EST FIN ITA LIE PRT SMR SVK SVN',
    );
    const later = { CZE: '2016-05-20', ITA: '2016-12-01', SMR: '2021-05-17' };
    for (const { state, date } of under(12)) {
      const record = recordOf(dataset, state)!;
      // Where the page gives no day, the declaration was made upon ratification or accession.
      assert.equal(date, (later as Record<string, string>)[state] ?? depositOf(record)!.date, state);
    }
    assert.deepEqual(
      under(13).map(({ state, provision }) => [state, provision]),
      [['MCO', 'art. 13(7)']],
    );
  });

  it('have the other declarations, the objection and the territorial exclusions of the page', () => {
    const others = dataset.declarations!.filter(({ provision }) => !provision);
    assert.deepEqual(
      others.map(({ state, type, date }) => [state, type, date]),
      [
        ['BEL', 'declaration', '2012-02-28'],
        ['CYP', 'objection', '2018-09-14'],
        ['DNK', 'territorial', '2015-10-07'],
        ['NZL', 'territorial', '2022-09-22'],
        ['TUR', 'declaration', '2017-12-26'],
        ['UKR', 'declaration', '2016-09-02'],
      ],
    );
    const excluding = dataset.actions.filter(({ excludes }) => excludes);
    assert.deepEqual(
      excluding.map(({ state, excludes }) => [state, excludes]),
      [
        ['DNK', ['GRL', 'FRO']],
        ['NZL', ['TKL']],
      ],
    );
  });

  it('have the names of today', () => {
    const names = new Map(facts.tables['state-names'].rows.map(({ get }) => [get('iso3'), get]));
    const namesOf = (state: string, ...codes: string[]) => codes.map(code => names.get(state)!(code));
    assert.deepEqual(namesOf('NRU', 'en', 'ru'), ['Naoero', 'Наоэро']);
    assert.deepEqual(namesOf('NLD', 'en', 'ar', 'es', 'fr', 'ru', 'zh'), [
      ...['Netherlands (Kingdom of the)', 'هولندا (مملكة -)', 'Países Bajos (Reino de los)'],
      ...['Pays-Bas (Royaume des)', 'Нидерланды (Королевство)', '荷兰王国'],
    ]);
    assert.deepEqual(namesOf('IRL', 'ar'), ['آيرلندا']);
    assert.match(namesOf('GBR', 'ar')[0]!, /آيرلندا الشمالية/);
  });

  it('use no name, and no other name, for two States', () => {
    const states = new Map<string, string>();
    const take = (name: string, state: string) => {
      const other = states.get(name.toLowerCase()) ?? state;
      assert.equal(other, state, `${name} stands for ${other} and ${state}`);
      states.set(name.toLowerCase(), state);
    };
    const { 'state-names': names, aliases } = facts.tables;
    for (const { get } of names.rows) for (const code of languages) take(get(code), get('iso3'));
    for (const { get } of aliases.rows) take(get('alias'), get('state'));
  });

  it('rest on the depositary, and explain in six languages what does not yet', () => {
    const unsure = dataset.actions.filter(({ confidence }) => confidence !== 'high');
    for (const { note } of unsure) assert.deepEqual(Object.keys(note!).sort(), [...languages].sort());
    for (const { url } of Object.values(dataset.sources!))
      assert.match(url!, /^https:\/\/treaties\.un\.org\//);
  });
});
