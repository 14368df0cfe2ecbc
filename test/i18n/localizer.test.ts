/** Numbers, dates, shares and names in each language. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Localizer } from '../../src/i18n/localizer.js';
import { languages, localizerOf } from './every-language.js';

type Code = keyof typeof languages;

/** Spaces that do not break are right, and hard to see in a table. */
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u200e/g, '');

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];

const states: Record<Code, string[]> = {
  ar: [
    ...['دولة طرف', 'دولة طرف', 'دولتان طرفان', 'دول أطراف', 'دول أطراف'],
    ...['دولة طرفا', 'دولة طرفا', 'دولة طرف'],
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

    it('counts in a sentence, in Chinese with a measure word', () => {
      assert.equal(
        localizer.counted(10, 'party'),
        `10${code === 'zh' ? '个' : ' '}${localizer.msg('party', { n: 10 })}`,
      );
    });

    it('leaves no placeholder in the sentence that says the result', () => {
      const date = localizer.date('2026-09-19');
      const said = localizer.msg('summary', { party: 54, signatory: 15, noAction: 128, total: 197, date });
      assert.doesNotMatch(said, /[{}]/);
      for (const part of ['54', '15', '128', '197', date]) assert.ok(said.includes(part), part);
    });
  });
}

const ones: Record<Code, string> = {
  ar: 'حتى 24 أيار/مايو 2022: الدول الأطراف 1 من أصل 197؛ الدول الموقّعة غير الأطراف 1؛ الدول التي لم تتخذ أي إجراء 1.',
  en: '1 of 197 States is a party as at 24 May 2022; 1 has only signed; 1 has taken no action.',
  es: 'Al 24 de mayo de 2022: Estados partes, 1 de 197; signatarios que no son partes, 1; ninguna acción, 1.',
  fr: 'Au 24 mai 2022 : États parties, 1 sur 197 ; signataires non parties, 1 ; aucune action, 1.',
  ru: 'По состоянию на 24 мая 2022 года: государства-участники — 1 из 197; подписали, но не участвуют — 1; действия не предприняты — 1.',
  zh: '截至2022年5月24日，197个国家中有1个为缔约国，1个已签署但尚非缔约国，1个未采取行动。',
};

describe('the sentence that says the result', () => {
  const said = (code: Code, party: number, signatory: number, noAction: number, total: number) => {
    const localizer = localizerOf(code);
    const date = localizer.date('2022-05-24');
    return plainly(localizer.msg('summary', { party, signatory, noAction, total, date }));
  };

  for (const code of Object.keys(languages) as Code[])
    it(`${code}: agrees with one State`, () =>
      assert.equal(said(code, 1, 1, 1, 197).replace(/[\u202a-\u202e\u2066-\u2069]/g, ''), ones[code]));

  it('agrees with each of its numbers', () => {
    const end = 'as at 24 May 2022;';
    const table: [party: number, signatory: number, noAction: number, total: number, text: string][] = [
      [1, 2, 0, 3, `1 of 3 States is a party ${end} 2 have only signed; 0 have taken no action.`],
      [21, 1, 175, 197, `21 of 197 States are parties ${end} 1 has only signed; 175 have taken no action.`],
      [1, 0, 0, 1, `1 of 1 State is a party ${end} 0 have only signed; 0 have taken no action.`],
      [0, 0, 1, 1, `0 of 1 State are parties ${end} 0 have only signed; 1 has taken no action.`],
    ];
    for (const [party, signatory, noAction, total, text] of table)
      assert.equal(said('en', party, signatory, noAction, total), text);
  });

  it('is taken whole from a language that a page adds', () => {
    const own = new Localizer({
      ...languages.en,
      messages: { ...languages.en.messages, summary: '{party} von {total}' },
    });
    assert.equal(own.msg('summary', { party: 1, total: 197 }), '1 von 197');
  });
});

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
    const states = ['RUS', 'ETH', 'JOR', 'ARM', 'BHR', 'BEL'];
    assert.deepEqual(sorted('ar', ...[...states].sort()), states);
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
