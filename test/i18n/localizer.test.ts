/** Numbers, dates, shares and names in each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, localizerOf } from './every-language.js';

type Code = keyof typeof languages;

/** Spaces that do not break are right, and hard to see in a table. */
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u200e/g, '');

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];

const states: Record<Code, string[]> = {
  ar: [
    'دولة طرف',
    'دولة طرف',
    'دولتان طرفان',
    'دول أطراف',
    'دول أطراف',
    'دولة طرفا',
    'دولة طرفا',
    'دولة طرف',
  ],
  en: ['States parties', 'State party', ...Array<string>(6).fill('States parties')],
  es: ['Estados partes', 'Estado parte', ...Array<string>(6).fill('Estados partes')],
  fr: ['État partie', 'État partie', ...Array<string>(6).fill('États parties')],
  ru: [
    'Государств-участников',
    'Государство-участник',
    'Государства-участника',
    'Государства-участника',
    'Государств-участников',
    'Государств-участников',
    'Государство-участник',
    'Государств-участников',
  ],
  zh: Array<string>(8).fill('缔约国'),
};

const dates: Record<Code, [full: string, short: string, first: string, month: string, year: string]> = {
  ar: ['19 أيلول/سبتمبر 2026', '19 سبتمبر 2026', '1 كانون الثاني/يناير 2014', 'حزيران/يونيه 2019', '2021'],
  en: ['19 September 2026', '19 Sept 2026', '1 January 2014', 'June 2019', '2021'],
  es: ['19 de septiembre de 2026', '19 sept 2026', '1 de enero de 2014', 'junio de 2019', '2021'],
  fr: ['19 septembre 2026', '19 sept. 2026', '1er janvier 2014', 'juin 2019', '2021'],
  ru: ['19 сентября 2026 года', '19 сент. 2026', '1 января 2014 года', 'июнь 2019 года', '2021'],
  zh: ['2026年9月19日', '2026年9月19日', '2014年1月1日', '2019年6月', '2021年'],
};

const shares: Record<Code, string> = { ar: '27%', en: '27%', es: '27 %', fr: '27 %', ru: '27 %', zh: '27%' };

const palestine: Record<Code, string> = {
  ar: 'دولة فلسطين',
  en: 'State of Palestine',
  es: 'Estado de Palestina',
  fr: 'État de Palestine',
  ru: 'Государство Палестина',
  zh: '巴勒斯坦国',
};

const lists: Record<Code, string> = {
  ar: 'مالي وبنن',
  en: 'Mali and Benin',
  es: 'Malí y Benin',
  fr: 'Mali et Bénin',
  ru: 'Мали и Бенин',
  zh: '马里和贝宁',
};

for (const code of Object.keys(languages) as Code[]) {
  describe(code, () => {
    const localizer = localizerOf(code);

    it('counts States parties', () => {
      assert.deepEqual(
        NUMBERS.map(n => localizer.msg('party', { n })),
        states[code],
      );
    });

    it('says a day, a month and a year', () => {
      const said = [
        localizer.date('2026-09-19'),
        localizer.date('2026-09-19', 'short'),
        localizer.date('2014-01-01'),
        localizer.date('2019-06'),
        localizer.date('2021'),
      ];
      assert.deepEqual(said.map(plainly), dates[code]);
    });

    it('writes numbers in Latin digits, and shares', () => {
      assert.equal(localizer.number(197), '197');
      assert.equal(plainly(localizer.percent(0.274)), shares[code]);
    });

    it('says the State of Palestine, and names in a row', () => {
      assert.equal(localizer.state('PSE'), palestine[code]);
      assert.equal(localizer.list([localizer.state('MLI'), localizer.state('BEN')]), lists[code]);
    });

    it('leaves no placeholder in the sentence that says the result', () => {
      const date = localizer.date('2026-09-19');
      const said = localizer.msg('summary', { party: 54, signatory: 15, noAction: 128, total: 197, date });
      assert.doesNotMatch(said, /[{}]/);
      for (const part of ['54', '15', '128', '197', date]) assert.ok(said.includes(part), part);
    });
  });
}

describe('order', () => {
  const sorted = (code: Code, ...states: string[]) => {
    const localizer = localizerOf(code);
    return states.sort((a, b) => localizer.compare(localizer.state(a), localizer.state(b)));
  };

  it('is that of the alphabet, accents aside', () => {
    assert.deepEqual(sorted('fr', 'ZWE', 'ARE', 'EGY', 'ESP', 'ETH'), ['EGY', 'ARE', 'ESP', 'ETH', 'ZWE']);
    assert.deepEqual(sorted('ru', 'JAM', 'AUS', 'ETH', 'YEM'), ['AUS', 'YEM', 'ETH', 'JAM']);
  });

  it('leaves the Arabic article aside, as the lists of the United Nations do', () => {
    // الاتحاد الروسي، إثيوبيا، الأردن، أرمينيا، البحرين، بلجيكا
    assert.deepEqual(sorted('ar', 'BEL', 'ETH', 'BHR', 'RUS', 'ARM', 'JOR'), [
      'RUS',
      'ETH',
      'JOR',
      'ARM',
      'BHR',
      'BEL',
    ]);
  });

  it('is pinyin in Chinese', () => {
    assert.deepEqual(sorted('zh', 'CHN', 'ALB', 'FRA', 'BEL'), ['ALB', 'BEL', 'FRA', 'CHN']);
  });
});

describe('what is typed', () => {
  const found: [Code, string, string][] = [
    ['fr', 'EGY', 'egy'],
    ['fr', 'CIV', 'cote d’i'],
    ['en', 'CIV', "Côte d'"],
    ['es', 'MEX', 'mexico'],
    ['ru', 'YEM', 'йе'],
    ['ar', 'BHR', 'بحر'],
    ['ar', 'BHR', 'البحر'],
    ['ar', 'ALB', 'الب'],
    ['zh', 'SVN', '斯洛文'],
  ];
  for (const [code, state, typed] of found) {
    it(`${typed} finds ${localizerOf(code).state(state)}`, () => {
      const localizer = localizerOf(code);
      assert.ok(localizer.begins(localizer.state(state), typed));
    });
  }

  it('does not find what begins otherwise', () => {
    const localizer = localizerOf('en');
    assert.ok(!localizer.begins('Slovenia', 'lo'));
  });
});

describe('direction', () => {
  it('holds codes and dates in figures together inside Arabic', () => {
    const said = localizerOf('ar').msg('refused', { path: 'as-of', given: '2022-02-30', expected: 'تاريخ' });
    assert.ok(said.includes('\u2068as-of\u2069'));
    assert.ok(said.includes('\u20682022-02-30\u2069'));
    assert.ok(said.includes(': تاريخ.'), 'Arabic inside Arabic needs nothing');
  });

  it('holds Arabic together inside English, and leaves English alone', () => {
    const said = localizerOf('en').msg('refused', { path: 'as-of', given: 'غدا', expected: 'a date' });
    assert.equal(said, 'as-of: “\u2068غدا\u2069” was given; expected: a date.');
  });

  it('gives the pieces of a message round something that is no text', () => {
    const link = { link: true };
    assert.deepEqual(localizerOf('fr').compose('source', { source: link }), ['Source\u00a0: ', link, '']);
  });
});
