/** What a reader types finds the States that are meant. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registerLanguage } from '../../src/language/known.js';
import { register } from '../../src/model/codes.js';
import { findStates } from '../../src/parts/search.js';
import { others } from '../language/every-language.js';

const found = (typed: string) => [...(findStates(typed) ?? ['nothing was typed'])].sort().join(' ');

/** With English alone: the aliases must do. */
const exactly: Record<string, string> = {
  turkiye: 'TUR',
  Turkey: 'TUR',
  TÜRKİYE: 'TUR',
  'Ivory Coast': 'CIV',
  Côte: 'CIV',
  cote: 'CIV',
  "cote d'ivoire": 'CIV',
  'Côte d’Ivoire': 'CIV',
  'cote divoire': 'CIV',
  UK: 'GBR',
  'U.K.': 'GBR',
  'Great Britain': 'GBR',
  England: 'GBR',
  Scotland: 'GBR',
  'South Korea': 'KOR',
  PRC: 'CHN',
  KSA: 'SAU',
  'Lao PDR': 'LAO',
  'Costa de Marfil': 'CIV',
  'korea south': 'KOR',
  'North Korea': 'PRK',
  DPRK: 'PRK',
  korea: 'KOR PRK',
  SVN: 'SVN',
  SI: 'SVN',
  svn: 'SVN',
  slovenia: 'SVN',
  // Slovensko is what Slovakia calls itself.
  sloven: 'SVK SVN',
  Swaziland: 'SWZ',
  Burma: 'MMR',
  'Czech Republic': 'CZE',
  'Cape Verde': 'CPV',
  Macedonia: 'MKD',
  Vatican: 'VAT',
  'holy see': 'VAT',
  Palestine: 'PSE',
  USA: 'USA',
  US: 'USA',
  America: 'USA',
  Russia: 'RUS',
  Laos: 'LAO',
  Syria: 'SYR',
  Iran: 'IRN',
  Vietnam: 'VNM',
  'East Timor': 'TLS',
  Holland: 'NLD',
  'the Netherlands': 'NLD',
  'The Gambia': 'GMB',
  'DR Congo': 'COD',
  DRC: 'COD',
  congo: 'COD COG',
  'Congo-Brazzaville': 'COG',
  Moldova: 'MDA',
  Tanzania: 'TZA',
  Brunei: 'BRN',
  Bolivia: 'BOL',
  'Antigua & Barbuda': 'ATG',
  'St. Lucia': 'LCA',
  'Sao Tome': 'STP',
  'São Tomé': 'STP',
  Österreich: 'AUT',
  Osterreich: 'AUT',
  Deutschland: 'DEU',
  España: 'ESP',
  espana: 'ESP',
  Brasil: 'nothing',
  UAE: 'ARE',
  Emirates: 'ARE',
  guinea: 'GIN GNB GNQ PNG',
  niger: 'NER NGA',
  россия: 'RUS',
  США: 'USA',
  美国: 'USA',
  梵蒂冈: 'VAT',
  atlantis: 'nothing',
  '<script>': 'nothing',
  '.*': 'nothing was typed',
  '   ': 'nothing was typed',
  '': 'nothing was typed',
};

describe('finding States where the page speaks English', () => {
  for (const [typed, states] of Object.entries(exactly)) {
    it(`“${typed}” finds ${states}`, () => assert.equal(found(typed) || 'nothing', states));
  }

  it('finds each State by its codes in capitals, and no other', () => {
    for (const { iso2, iso3 } of register) {
      assert.equal(found(iso3), iso3);
      assert.equal(found(iso2), iso3);
      assert.ok(findStates(iso2.toLowerCase())!.has(iso3), iso2);
    }
  });

  it('does not find Romania by “oman”, nor Somalia by “mali”', () => {
    assert.equal(found('oman'), 'OMN');
    assert.equal(found('mali'), 'MLI');
  });
});

describe('finding States where the page speaks six languages', () => {
  before(() => others.forEach(registerLanguage));

  const table: Record<string, string> = {
    Brasil: 'BRA',
    Brésil: 'BRA',
    'estados unidos': 'USA',
    Allemagne: 'DEU',
    Suisse: 'CHE',
    Япония: 'JPN',
    Словения: 'SVN',
    йемен: 'YEM',
    日本: 'JPN',
    斯洛文尼亚: 'SVN',
    سلوفينيا: 'SVN',
    هند: 'IND',
  };
  for (const [typed, state] of Object.entries(table)) {
    it(`“${typed}” finds ${state}`, () => assert.ok(findStates(typed)?.has(state), found(typed)));
  }

  it('finds each State by its whole name in each language', () => {
    for (const language of others) {
      for (const [iso3, name] of Object.entries(language.names)) assert.ok(findStates(name)?.has(iso3), name);
    }
  });
});
