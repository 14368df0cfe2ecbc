/** The names of States as the United Nations writes them, and everyday names that lead to the right State. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadFacts } from '../../data/build/facts/load.js';

const everyday: Record<string, string> = {
  BHS: 'The Bahamas, البهاما, Багамы',
  BIH: 'Bosnia, Bosnie, Босния, البوسنة, 波黑',
  BLR: 'Biélorussie, Bielorrusia, Белоруссия',
  BOL: 'Bolivia, Bolivie, Боливия, بوليفيا, 玻利维亚',
  BRN: 'Brunei, Бруней',
  CAF: 'CAR, RCA, Centrafrique, ЦАР',
  CIV: 'Ivory Coast, Cote dIvoire, Costa de Marfil, Берег Слоновой Кости, ساحل العاج, 象牙海岸',
  COD: 'DRC, RDC, DR Congo, Congo-Kinshasa, ДРК, 刚果民主共和国, الكونغو كينشاسا',
  COG: 'Congo-Brazzaville, Конго-Браззавиль, 刚果共和国, الكونغو برازافيل',
  CPV: 'Cape Verde, Cap-Vert, Острова Зеленого Мыса, الرأس الأخضر',
  CZE: 'Czech Republic, République tchèque, República Checa, Чешская Республика, التشيك, 捷克共和国',
  FSM: 'Micronesia, Micronésie, Микронезия, ميكرونيزيا, 密克罗尼西亚',
  GBR: 'UK, Britain, England, United Kingdom, Royaume-Uni, Reino Unido, Великобритания, بريطانيا, 英国',
  GMB: 'The Gambia',
  IRN: 'Iran, Irán, Иран, إيران, 伊朗',
  IRL: 'أيرلندا',
  KOR: 'South Korea, Corée du Sud, Corea del Sur, Южная Корея, كوريا الجنوبية, 韩国',
  LAO: 'Laos, Лаос, لاوس, 老挝',
  MDA: 'Moldova, Moldavie, Молдова, Молдавия, مولدوفا, 摩尔多瓦',
  MKD: 'Macedonia, Macédoine, Македония, مقدونيا, 马其顿',
  MMR: 'Burma, Birmanie, Birmania, Бирма, بورما',
  NLD: 'Holland, Netherlands, Pays-Bas, Hollande, Países Bajos, Holanda, Нидерланды, Голландия, هولندا, 荷兰',
  NRU: 'Nauru, Науру, ناورو, 瑙鲁',
  PRK: 'North Korea, Corée du Nord, Corea del Norte, Северная Корея, كوريا الشمالية, 朝鲜',
  PSE: 'Palestine, Palestina, Палестина, فلسطين, 巴勒斯坦',
  RUS: 'Russia, Russie, Rusia, Россия, روسيا, 俄罗斯',
  SWZ: 'Swaziland, Свазиленд, سوازيلند, 斯威士兰',
  SYR: 'Syria, Syrie, Siria, Сирия, سوريا, 叙利亚',
  TLS: 'East Timor, Timor oriental, Восточный Тимор, تيمور الشرقية, 东帝汶',
  TUR: 'Turkey, Turquie, Turquía',
  TZA: 'Tanzania, Tanzanie, Танзания, تنزانيا, 坦桑尼亚',
  USA: 'US, USA, America, United States, États-Unis, Estados Unidos, США, أمريكا, 美国',
  VAT: 'Vatican, Cité du Vatican, Vaticano, Ватикан, الفاتيكان, 梵蒂冈',
  VEN: 'Venezuela, Венесуэла, فنزويلا, 委内瑞拉',
};

describe('the names of States', () => {
  const named = new Map<string, Record<string, string>>();
  /** From a name or an alias, in small letters, to its State. */
  const states = new Map<string, string>();
  before(async () => {
    const { tables } = await loadFacts();
    for (const { get } of tables['state-names'].rows) {
      const names = Object.fromEntries(['en', 'ar', 'es', 'fr', 'ru', 'zh'].map(code => [code, get(code)]));
      named.set(get('iso3'), names);
      for (const name of Object.values(names)) states.set(name.toLowerCase(), get('iso3'));
    }
    for (const { get } of tables.aliases.rows) {
      const name = get('alias').toLowerCase();
      const other = states.get(name);
      assert.ok(!other || other === get('state'), `${name} stands for ${other} and ${get('state')}`);
      states.set(name, get('state'));
    }
  });

  for (const [state, names] of Object.entries(everyday)) {
    it(`lead to ${state} by its everyday names`, () => {
      for (const name of names.split(', ')) assert.equal(states.get(name.toLowerCase()), state, name);
    });
  }

  it('are those of today', () => {
    assert.equal(named.get('NRU')!['en'], 'Naoero');
    assert.equal(named.get('NRU')!['ru'], 'Наоэро');
    assert.deepEqual(named.get('NLD'), {
      en: 'Netherlands (Kingdom of the)',
      ar: 'هولندا (مملكة -)',
      es: 'Países Bajos (Reino de los)',
      fr: 'Pays-Bas (Royaume des)',
      ru: 'Нидерланды (Королевство)',
      zh: '荷兰王国',
    });
    assert.equal(named.get('IRL')!['ar'], 'آيرلندا');
    assert.match(named.get('GBR')!['ar']!, /آيرلندا الشمالية/);
  });
});
