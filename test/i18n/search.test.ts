/** Searches find the State that the reader means, first. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registerLanguage, localizerOf } from '../../src/i18n/registry.js';
import { matchOf, nearest, search } from '../../src/i18n/search/search.js';
import { register } from '../../src/model/codes.js';
import { languages, others } from './every-language.js';

const found = (typed: string, code = 'en') => search(typed, localizerOf(code)!).map(({ state }) => state);
const first = (typed: string, code?: string) => found(typed, code)[0] ?? 'nothing';

/** These and no others, in any order. */
const exactly: Record<string, string> = {
  turkiye: 'TUR',
  TÜRKİYE: 'TUR',
  cote: 'CIV',
  "cote d'ivoire": 'CIV',
  'Côte d’Ivoire': 'CIV',
  'Cote dIvoire': 'CIV',
  UK: 'GBR',
  SI: 'SVN',
  SVN: 'SVN',
  svn: 'SVN',
  'U.S.A.': 'USA',
  'korea south': 'KOR',
  korea: 'KOR PRK',
  // Slovensko is what Slovakia calls itself.
  sloven: 'SVK SVN',
  congo: 'COD COG',
  'Antigua & Barbuda': 'ATG',
  'St. Lucia': 'LCA',
  'Sao Tome': 'STP',
  'the Netherlands': 'NLD',
  'The Gambia': 'GMB',
  'El Salvador': 'SLV',
  Salvador: 'SLV',
  guinea: 'GIN GNB GNQ PNG',
  niger: 'NER NGA',
  oman: 'OMN',
  mali: 'MLI',
  Brasil: 'BRA',
  atlantis: '',
  '<script>': '',
  '.*': '',
  '   ': '',
  '': '',
};

describe('with English alone', () => {
  for (const [typed, states] of Object.entries(exactly)) {
    it(`“${typed}” finds ${states || 'nothing'}`, () => assert.equal(found(typed).sort().join(' '), states));
  }

  it('an exact name comes before the longer ones, and before other names of other States', () => {
    assert.deepEqual(found('niger'), ['NER', 'NGA']);
    assert.deepEqual(found('congo'), ['COG', 'COD']);
    assert.deepEqual(found('uk').slice(0, 2), ['GBR', 'UKR']);
  });

  it('finds each State by its codes in capitals, and no other', () => {
    for (const { iso2, iso3 } of register) {
      assert.deepEqual(found(iso3), [iso3]);
      assert.deepEqual(found(iso2), [iso3]);
      assert.equal(first(iso2.toLowerCase()), iso3);
    }
  });

  it('says how well it matches', () => {
    const match = (typed: string) => search(typed, localizerOf('en')!)[0]?.match;
    assert.equal(match('Slovenia'), 'exact');
    assert.equal(match('UK'), 'exact');
    assert.equal(match('sloveni'), 'beginning');
    assert.equal(match('leone'), 'words');
    assert.equal(match('zerland'), 'inside');
    assert.equal(match('Solvenia'), 'near');
  });
});

/** Letters that are wrong, missing, too many or exchanged. */
const mistyped: Record<string, string> = {
  Solvenia: 'SVN',
  Sloveniia: 'SVN',
  Switzelrand: 'CHE',
  Kyrgistan: 'KGZ',
  Phillipines: 'PHL',
  Kazachstan: 'KAZ',
  Columbia: 'COL',
  Burkina_Fasso: 'BFA',
  Irland: 'IRL',
  Brazzil: 'BRA',
  Zimbabve: 'ZWE',
};

describe('typing errors', () => {
  for (const [typed, state] of Object.entries(mistyped))
    it(`“${typed}” is nearest ${state}`, () => {
      assert.equal(first(typed), state);
      assert.ok(nearest(typed, localizerOf('en')!).includes(state) || first(typed) === state);
    });

  it('are not seen in what is short, nor where much is wrong', () => {
    for (const typed of ['xyz', 'ib', 'qqqqqq', 'something else']) assert.deepEqual(found(typed), [], typed);
  });
});

/** Names that people use, by language: each must be first, whatever language the reader has. */
const common: Record<keyof typeof languages, Record<string, string>> = {
  en: {
    UK: 'GBR',
    'U.K.': 'GBR',
    'Great Britain': 'GBR',
    Britain: 'GBR',
    England: 'GBR',
    Scotland: 'GBR',
    'South Korea': 'KOR',
    'North Korea': 'PRK',
    'Ivory Coast': 'CIV',
    'Cote d': 'CIV',
    Burma: 'MMR',
    DRC: 'COD',
    'DR Congo': 'COD',
    'Congo-Brazzaville': 'COG',
    Vatican: 'VAT',
    'Vatican City': 'VAT',
    'Holy See': 'VAT',
    Holland: 'NLD',
    Swaziland: 'SWZ',
    Turkey: 'TUR',
    Nauru: 'NRU',
    'Czech Republic': 'CZE',
    'Cape Verde': 'CPV',
    Macedonia: 'MKD',
    Palestine: 'PSE',
    US: 'USA',
    USA: 'USA',
    America: 'USA',
    'United States': 'USA',
    Russia: 'RUS',
    Laos: 'LAO',
    Syria: 'SYR',
    Iran: 'IRN',
    Vietnam: 'VNM',
    'East Timor': 'TLS',
    Moldova: 'MDA',
    Tanzania: 'TZA',
    Brunei: 'BRN',
    Bolivia: 'BOL',
    UAE: 'ARE',
    Emirates: 'ARE',
    PRC: 'CHN',
    KSA: 'SAU',
    'St Kitts': 'KNA',
    Micronesia: 'FSM',
    Venezuela: 'VEN',
  },
  fr: {
    'Royaume-Uni': 'GBR',
    Angleterre: 'GBR',
    'Grande-Bretagne': 'GBR',
    'Corée du Sud': 'KOR',
    'Corée du Nord': 'PRK',
    Birmanie: 'MMR',
    RDC: 'COD',
    Vatican: 'VAT',
    Hollande: 'NLD',
    'Pays-Bas': 'NLD',
    Swaziland: 'SWZ',
    Turquie: 'TUR',
    'Cap-Vert': 'CPV',
    'République tchèque': 'CZE',
    Biélorussie: 'BLR',
    Moldavie: 'MDA',
    Macédoine: 'MKD',
    'Timor oriental': 'TLS',
    'États-Unis': 'USA',
    'la France': 'FRA',
    Russie: 'RUS',
    Syrie: 'SYR',
    Vietnam: 'VNM',
    Tanzanie: 'TZA',
    Brunei: 'BRN',
    Palestine: 'PSE',
    Iran: 'IRN',
    Laos: 'LAO',
    Bolivie: 'BOL',
    'Côte d': 'CIV',
    Allemagne: 'DEU',
  },
  es: {
    'Reino Unido': 'GBR',
    Inglaterra: 'GBR',
    'Gran Bretaña': 'GBR',
    'Corea del Sur': 'KOR',
    'Corea del Norte': 'PRK',
    'Costa de Marfil': 'CIV',
    Birmania: 'MMR',
    RDC: 'COD',
    Vaticano: 'VAT',
    Holanda: 'NLD',
    Suazilandia: 'SWZ',
    Turquía: 'TUR',
    'Cabo Verde': 'CPV',
    'República Checa': 'CZE',
    Bielorrusia: 'BLR',
    Moldavia: 'MDA',
    Macedonia: 'MKD',
    'Timor Oriental': 'TLS',
    'Estados Unidos': 'USA',
    EEUU: 'USA',
    'EE. UU.': 'USA',
    Rusia: 'RUS',
    Siria: 'SYR',
    Vietnam: 'VNM',
    Tanzania: 'TZA',
    Palestina: 'PSE',
    Irán: 'IRN',
    Laos: 'LAO',
    Baréin: 'BHR',
    Botsuana: 'BWA',
    Kenia: 'KEN',
    Ruanda: 'RWA',
    Zimbabue: 'ZWE',
    Malaui: 'MWI',
    Arabia: 'SAU',
  },
  ru: {
    Великобритания: 'GBR',
    Англия: 'GBR',
    'Южная Корея': 'KOR',
    'Северная Корея': 'PRK',
    КНДР: 'PRK',
    'Кот-д': 'CIV',
    'Берег Слоновой Кости': 'CIV',
    Бирма: 'MMR',
    'ДР Конго': 'COD',
    ДРК: 'COD',
    Ватикан: 'VAT',
    Голландия: 'NLD',
    Нидерланды: 'NLD',
    Свазиленд: 'SWZ',
    Турция: 'TUR',
    Чехия: 'CZE',
    'Кабо-Верде': 'CPV',
    Белоруссия: 'BLR',
    Молдавия: 'MDA',
    Македония: 'MKD',
    'Восточный Тимор': 'TLS',
    США: 'USA',
    Россия: 'RUS',
    РФ: 'RUS',
    Сирия: 'SYR',
    Киргизия: 'KGZ',
    ОАЭ: 'ARE',
    ЮАР: 'ZAF',
    ЦАР: 'CAF',
    Палестина: 'PSE',
    Иран: 'IRN',
    Танзания: 'TZA',
    Вьетнам: 'VNM',
    Китай: 'CHN',
    КНР: 'CHN',
  },
  ar: {
    بريطانيا: 'GBR',
    إنجلترا: 'GBR',
    انجلترا: 'GBR',
    'المملكة المتحدة': 'GBR',
    'كوريا الجنوبية': 'KOR',
    'كوريا الشمالية': 'PRK',
    'ساحل العاج': 'CIV',
    'كوت ديفوار': 'CIV',
    بورما: 'MMR',
    'الكونغو الديمقراطية': 'COD',
    الفاتيكان: 'VAT',
    هولندا: 'NLD',
    سوازيلاند: 'SWZ',
    سوازيلند: 'SWZ',
    تركيا: 'TUR',
    التشيك: 'CZE',
    'جمهورية التشيك': 'CZE',
    'الرأس الأخضر': 'CPV',
    بيلاروسيا: 'BLR',
    مقدونيا: 'MKD',
    'تيمور الشرقية': 'TLS',
    أمريكا: 'USA',
    'الولايات المتحدة': 'USA',
    روسيا: 'RUS',
    سوريا: 'SYR',
    الإمارات: 'ARE',
    السعودية: 'SAU',
    فلسطين: 'PSE',
    إيران: 'IRN',
    ايران: 'IRN',
    فيتنام: 'VNM',
    هند: 'IND',
    مصر: 'EGY',
    ألمانيا: 'DEU',
    المانيا: 'DEU',
  },
  zh: {
    英国: 'GBR',
    英格兰: 'GBR',
    韩国: 'KOR',
    南韩: 'KOR',
    北朝鲜: 'PRK',
    朝鲜: 'PRK',
    象牙海岸: 'CIV',
    科特迪瓦: 'CIV',
    缅甸: 'MMR',
    '刚果（金）': 'COD',
    '刚果（布）': 'COG',
    梵蒂冈: 'VAT',
    教廷: 'VAT',
    荷兰: 'NLD',
    斯威士兰: 'SWZ',
    土耳其: 'TUR',
    捷克: 'CZE',
    佛得角: 'CPV',
    白俄罗斯: 'BLR',
    马其顿: 'MKD',
    东帝汶: 'TLS',
    美国: 'USA',
    俄罗斯: 'RUS',
    叙利亚: 'SYR',
    阿联酋: 'ARE',
    沙特: 'SAU',
    巴勒斯坦: 'PSE',
    伊朗: 'IRN',
    越南: 'VNM',
    老挝: 'LAO',
    瑙鲁: 'NRU',
  },
};

describe('with six languages', () => {
  before(() => others.forEach(registerLanguage));

  // One reader after the other: with each, the names of all languages are prepared anew.
  for (const code of Object.keys(languages))
    it(`common names in every language find their State first, read in ${code}`, () => {
      const typed = Object.values(common).flatMap(names => Object.entries(names));
      const missed = typed.filter(([name, state]) => first(name, code) !== state);
      assert.deepEqual(missed, []);
    });

  it('finds each State by its whole name in each language, first', () => {
    for (const { code, names } of Object.values(languages))
      for (const { iso3 } of register) assert.equal(first(names[iso3]!, code), iso3, names[iso3]);
  });

  it('prefers the reader’s language: Guinée is Guinea, Guinea is Guinea', () => {
    assert.equal(first('Dominica', 'en'), 'DMA');
    assert.equal(first('Dominique', 'fr'), 'DMA');
    assert.equal(first('Nigeria', 'fr'), 'NGA');
    assert.equal(first('Micronesia', 'es'), 'FSM');
  });
});

it('other names, such as those of regions, are matched in the same way', () => {
  assert.equal(matchOf(['Africa', 'Afrique'], 'afrique'), 'exact');
  assert.equal(matchOf(['Asia-Pacific States'], 'asia'), 'beginning');
  assert.equal(matchOf(['Eastern European States'], 'european'), 'words');
  assert.equal(matchOf(['Africa'], 'oceania'), undefined);
  assert.equal(matchOf(['Africa'], ''), undefined);
});
