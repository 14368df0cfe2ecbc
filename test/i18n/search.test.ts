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

/** Names that people use in any of the six languages: each must find its State first, whatever language the reader has. */
const common: Record<string, string> = {
  ARE: 'UAE, Emirates, ОАЭ, الإمارات, 阿联酋',
  BHR: 'Baréin',
  BHS: 'The Bahamas, البهاما, Багамы',
  BIH: 'Bosnia, Bosnie, Босния, البوسنة, 波黑',
  BLR: 'Biélorussie, Bielorrusia, Белоруссия, بيلاروسيا, 白俄罗斯',
  BOL: 'Bolivia, Bolivie, Боливия, بوليفيا, 玻利维亚',
  BRN: 'Brunei, Бруней',
  BWA: 'Botsuana',
  CAF: 'ЦАР, CAR, RCA, Centrafrique',
  CHN: 'PRC, Китай, КНР',
  CIV: 'Ivory Coast, Cote d, Côte d, Costa de Marfil, Кот-д, Берег Слоновой Кости, ساحل العاج, كوت ديفوار, 象牙海岸, 科特迪瓦, Cote dIvoire',
  COD: 'DRC, DR Congo, RDC, ДР Конго, ДРК, الكونغو الديمقراطية, 刚果（金）, Congo-Kinshasa, 刚果民主共和国, الكونغو كينشاسا',
  COG: 'Congo-Brazzaville, 刚果（布）, Конго-Браззавиль, 刚果共和国, الكونغو برازافيل',
  CPV: 'Cape Verde, Cap-Vert, Cabo Verde, Кабо-Верде, الرأس الأخضر, 佛得角, Острова Зеленого Мыса',
  CZE: 'Czech Republic, République tchèque, República Checa, Чехия, التشيك, جمهورية التشيك, 捷克, Чешская Республика, 捷克共和国',
  DEU: 'Allemagne, ألمانيا, المانيا',
  EGY: 'مصر',
  FRA: 'la France',
  FSM: 'Micronesia, Micronésie, Микронезия, ميكرونيزيا, 密克罗尼西亚',
  GBR: 'UK, U.K., Great Britain, Britain, England, Scotland, Royaume-Uni, Angleterre, Grande-Bretagne, Reino Unido, Inglaterra, Gran Bretaña, Великобритания, Англия, بريطانيا, إنجلترا, انجلترا, المملكة المتحدة, 英国, 英格兰, United Kingdom',
  GMB: 'The Gambia',
  IND: 'هند',
  IRL: 'أيرلندا',
  IRN: 'Iran, Irán, Иран, إيران, ايران, 伊朗',
  KEN: 'Kenia',
  KGZ: 'Киргизия',
  KNA: 'St Kitts',
  KOR: 'South Korea, Corée du Sud, Corea del Sur, Южная Корея, كوريا الجنوبية, 韩国, 南韩',
  LAO: 'Laos, 老挝, Лаос, لاوس',
  MDA: 'Moldova, Moldavie, Moldavia, Молдавия, Молдова, مولدوفا, 摩尔多瓦',
  MKD: 'Macedonia, Macédoine, Македония, مقدونيا, 马其顿',
  MMR: 'Burma, Birmanie, Birmania, Бирма, بورما, 缅甸',
  MWI: 'Malaui',
  NLD: 'Holland, Hollande, Pays-Bas, Holanda, Голландия, Нидерланды, هولندا, 荷兰, Netherlands, Países Bajos',
  NRU: 'Nauru, 瑙鲁, Науру, ناورو',
  PRK: 'North Korea, Corée du Nord, Corea del Norte, Северная Корея, КНДР, كوريا الشمالية, 北朝鲜, 朝鲜',
  PSE: 'Palestine, Palestina, Палестина, فلسطين, 巴勒斯坦',
  RUS: 'Russia, Russie, Rusia, Россия, РФ, روسيا, 俄罗斯',
  RWA: 'Ruanda',
  SAU: 'KSA, Arabia, السعودية, 沙特',
  SWZ: 'Swaziland, Suazilandia, Свазиленд, سوازيلاند, سوازيلند, 斯威士兰',
  SYR: 'Syria, Syrie, Siria, Сирия, سوريا, 叙利亚',
  TLS: 'East Timor, Timor oriental, Timor Oriental, Восточный Тимор, تيمور الشرقية, 东帝汶',
  TUR: 'Turkey, Turquie, Turquía, Турция, تركيا, 土耳其',
  TZA: 'Tanzania, Tanzanie, Танзания, تنزانيا, 坦桑尼亚',
  USA: 'US, USA, America, United States, États-Unis, Estados Unidos, EEUU, EE. UU., США, أمريكا, الولايات المتحدة, 美国',
  VAT: 'Vatican, Vatican City, Holy See, Vaticano, Ватикан, الفاتيكان, 梵蒂冈, 教廷, Cité du Vatican',
  VEN: 'Venezuela, Венесуэла, فنزويلا, 委内瑞拉',
  VNM: 'Vietnam, Вьетнам, فيتنام, 越南',
  ZAF: 'ЮАР',
  ZWE: 'Zimbabue',
};

describe('with six languages', () => {
  before(() => others.forEach(registerLanguage));

  // One reader after the other: with each, the names of all languages are prepared anew.
  for (const code of Object.keys(languages))
    it(`common names in every language find their State first, read in ${code}`, () => {
      const missed = Object.entries(common).flatMap(([state, names]) =>
        names.split(', ').filter(name => first(name, code) !== state),
      );
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
