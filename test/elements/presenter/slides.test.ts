/** The presenter's logic, without a browser: talks, dates as people write them, anniversaries, years. */
import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import { describe, it } from 'node:test';
import { dataset } from '../../../src/model/bundled-record.js';
import { changesBetween } from '../../../src/model/changes.js';
import { tally } from '../../../src/model/tally.js';
import { localizerOf } from '../../../src/i18n/registry.js';
import { readDate } from '../../../src/elements/presenter/panels/find-answer.js';
import { estimate, fromRight, wrap } from '../../../src/scene/text.js';
import { contrast as ratioOf, eyes, light as lightOf } from '../../support/colour.js';
import { contrast, paletteOf, withAccent } from '../../../src/elements/presenter/slide-palette.js';
import { SCHEMES } from '../../../src/scene/theme.js';
import { withWords } from '../../../src/elements/presenter/output/png-text.js';
import { fitted } from '../../../src/elements/presenter/slide-size.js';
import { anniversaries } from '../../../src/elements/presenter/slides/anniversary.js';
import { fullYears } from '../../../src/elements/presenter/slides/waiting.js';
import { SLIDES, talkFromList } from '../../../src/elements/presenter/talk.js';
import { contextOf, draw, textsIn, withActions, wordsOf } from '../../support/slides.js';
import { STANDARD_TALK } from '../../support/standard-talk.js';
import { yearStory } from '../../../src/elements/presenter/year-story.js';

describe('a talk', () => {
  const names = (list: string) => talkFromList(list).slides.map(({ name }) => name);

  it('is the story where nothing is said, or nothing that is known', () => {
    assert.ok(SLIDES.length > STANDARD_TALK.length, 'others are shown to those who ask');
    assert.deepEqual(names(''), STANDARD_TALK);
    assert.deepEqual(names('nonsense'), STANDARD_TALK);
    assert.deepEqual(names('anniversary'), ['anniversary']);
    const other = talkFromList('', false).slides.map(({ name }) => name);
    const ours = ['why', 'procedures', 'next'];
    assert.deepEqual(
      other,
      STANDARD_TALK.filter(name => !ours.includes(name)),
      'with data about another treaty',
    );
  });

  it('takes names, regions, groups and codes of States, in any order and more than once', () => {
    assert.deepEqual(names('where, grulac si where'), ['where', 'grulac', 'SVN', 'where']);
  });

  it('names what it does not know', () => {
    assert.deepEqual(talkFromList('where wher XXX toString').unknown, ['wher', 'XXX', 'toString']);
  });
});

describe('a date as people write it', () => {
  for (const [typed, date] of [
    ['2022-05-24', '2022-05-24'],
    ['24.5.2022', '2022-05-24'],
    ['24/05/2022', '2022-05-24'],
    ['24 May 2022', '2022-05-24'],
    ['May 24, 2022', '2022-05-24'],
    ['5 April 2022', '2022-04-05'],
    ['24 mai 2022', '2022-05-24'],
    ['24 мая 2022', '2022-05-24'],
    ['24 مايو 2022', '2022-05-24'],
    ['2022年5月24日', '2022-05-24'],
    ['février 2024', '2024-02-29'],
    ['2022年2月', '2022-02-28'],
    ['2019', '2019-12-31'],
    ['30 February 2022', undefined],
    ['31.4.2022', undefined],
    ['9999-02', '9999-02-28'],
    ['0205-05', undefined],
    ['may 0022', undefined],
    ['0000-05', undefined],
    ['24 May 0202', undefined],
    ['0999', undefined],
    ['2022-13', undefined],
    ['2022-00', undefined],
    ['Mayotte', undefined],
    ['24 Smarch 2022', undefined],
    ['', undefined],
  ] as const)
    it(`${typed || 'nothing'} is ${date ?? 'none'}`, () => assert.equal(readDate(typed), date));
});

describe('what the slides compute', () => {
  it('the next anniversary is never past, and one of today is today’s', () => {
    for (const today of [
      '2026-11-23',
      '2026-12-19',
      '2026-12-20',
      '2027-02-28',
      '2027-04-14',
      '2028-02-29',
    ]) {
      const all = anniversaries(dataset, today);
      assert.equal(all.length, 3);
      for (const { of, date, years } of all) {
        assert.ok(date >= today);
        assert.equal(date.slice(5), dataset.treaty[of]!.slice(5));
        assert.equal(Number(date.slice(0, 4)) - Number(dataset.treaty[of]!.slice(0, 4)), years);
      }
      assert.deepEqual(
        all.map(({ date }) => date),
        all.map(({ date }) => date).sort(),
      );
    }
    assert.deepEqual(anniversaries(dataset, '2027-04-14')[0], {
      of: 'inForce',
      date: '2027-04-14',
      years: 13,
    });
    assert.equal(anniversaries(dataset, '2027-04-15')[0]!.of, 'adopted');
    assert.equal(anniversaries(dataset, '2014-04-14').at(-1)!.years, 1, 'the day itself is no anniversary');
  });

  it('full years are full', () => {
    assert.equal(fullYears('2012-02-28', '2026-02-27'), 13);
    assert.equal(fullYears('2012-02-28', '2026-02-28'), 14);
    assert.equal(fullYears('2012-02-29', '2013-02-28'), 1);
    assert.equal(fullYears('2020-01-01', '2020-06-01'), 0);
  });

  it('the years tell every State party once, whatever the date shown', () => {
    for (const date of ['2013-01-01', '2014-04-14', '2018-07-01', dataset.statusAsAt]) {
      const { first, arrivals } = yearStory(dataset, date);
      const told = [...first, ...arrivals].map(({ state }) => state);
      assert.equal(new Set(told).size, told.length);
      assert.equal(told.length, tally(dataset, date).party, date);
      assert.ok(arrivals.every(({ date: day }, n) => !n || day >= arrivals[n - 1]!.date));
    }
  });
});

describe('what slides are drawn with', () => {
  it('lines are no wider than asked, and Chinese breaks without spaces', () => {
    const broken = (text: string, width: number) => wrap(text, width, piece => estimate(piece, 400));
    const text = 'Some words that go on for more than a line';
    const lines = broken(text, 8);
    assert.ok(lines.length > 2);
    assert.equal(lines.join(' '), text);
    const chinese = broken('本地图所示边界和名称（见注），并不意味着认可。', 6);
    assert.ok(chinese.length > 2);
    assert.equal(chinese.join(''), '本地图所示边界和名称（见注），并不意味着认可。');
    assert.ok(chinese.every(line => !/^[，。）]|（$/.test(line)));
  });

  it('lines break after dashes, and not at spaces that hold words together', () => {
    const broken = (text: string) => wrap(text, 1, () => 2);
    assert.deepEqual(broken('Asia-Pacific 24\u00a0mai\u00a02022 1/2'), [
      'Asia-',
      'Pacific',
      '24\u00a0mai\u00a02022',
      '1/',
      '2',
    ]);
  });

  it('Arabic is marked as read from the right, and bare numbers stay bare', () => {
    assert.equal(fromRight('دولة (OPIC).'), '\u202bدولة (OPIC).\u202c');
    assert.equal(fromRight('2014'), '2014');
  });

  it('colours stand apart in every scheme', () => {
    for (const scheme of SCHEMES) {
      const palette = paletteOf(scheme);
      assert.ok(contrast(palette.text, palette.surface) >= 12, scheme);
      assert.ok(contrast(palette.quiet, palette.surface) >= 7, scheme);
      assert.ok(contrast(palette.border, palette['no-action']) >= 3, `${scheme} outline`);
      assert.ok(contrast(palette.party, palette['no-action']) >= 4.5, `${scheme} party`);
      assert.ok(contrast(palette.signatory, palette.hatch) >= 3, `${scheme} hatching`);
    }
  });

  it('the three classes are told apart with any colour vision; in high contrast by the black stripes alone', () => {
    for (const scheme of SCHEMES) {
      const { party, signatory, hatch, 'no-action': noAction } = paletteOf(scheme);
      const beside = scheme === 'contrast' ? hatch : signatory;
      for (const [eye, see] of Object.entries(eyes))
        for (const [a, b] of [
          [party, beside],
          [party, noAction],
          [signatory, noAction],
        ] as const) {
          const ratio = ratioOf(see(lightOf(a)), see(lightOf(b)));
          assert.ok(ratio >= 3, `${scheme}, ${eye}: ${a} and ${b}, ${ratio.toFixed(2)} to 1`);
        }
    }
  });

  it('a colour of one’s own is not used where it could not be read', () => {
    const light = paletteOf('light');
    assert.equal(withAccent(light, '#7a1f5c').accentText, '#7a1f5c');
    assert.equal(withAccent(light, '#ffe000').accentText, light.text);
    assert.equal(withAccent(light, '#fffffe').accent, light.accent);
  });

  it('a slide fills the usual projectors and keeps its shape on others', () => {
    for (const [width, height] of [
      [1024, 768],
      [1280, 1024],
      [1920, 1080],
      [3840, 2160],
      [2560, 1080],
    ] as const)
      assert.deepEqual(fitted(width, height), { width, height });
    assert.deepEqual(fitted(800, 1400), { width: 800, height: 640 });
    assert.equal(fitted(0, 0), undefined);
  });

  it('words go into a PNG with a check sum that is right', () => {
    const png = new Uint8Array(45);
    const bytes = Buffer.from(withWords(png, { Title: 'Ünter' }));
    assert.equal(bytes.readUInt32BE(33), 'Title'.length + 5 + 6);
    assert.equal(bytes.toString('utf8', 37, 41), 'iTXt');
    assert.equal(bytes.length, 45 + 12 + 16);
    assert.equal(bytes.readUInt32BE(bytes.length - 12 - 4), crc32(bytes.subarray(37, bytes.length - 16)));
  });
});

describe('the slide of what changed', () => {
  const since = (from: string | undefined, date: string) =>
    draw('since', contextOf('en', dataset, date), from ? { from } : {});

  it('has its number in words, and describes each new State party', () => {
    const { title, description } = since('2018-05-01', '2018-06-30');
    assert.equal(title, 'On 30 June 2018: Two new States parties since 1 May 2018');
    assert.ok(
      description.some(line => /^Slovenia: .*State party no\.\s39; .*no\.\s9;/.test(line)),
      `${description}`,
    );
  });

  it('begins with the last dialogue, also where the date given is not earlier', () => {
    assert.equal(
      since(undefined, '2022-06-01').title,
      'On 1 June 2022: No new State party since 24 May 2022',
    );
    assert.equal(since('2030-01-01', '2022-06-01').title, since(undefined, '2022-06-01').title);
    assert.ok(since(undefined, '2022-06-01').description.some(line => line.includes('nothing changed')));
  });
});

describe('the new States parties on a slide', () => {
  const languages = ['en', 'fr', 'ru', 'ar'];

  it('are all named, however many, on wide and on narrow slides', () => {
    for (const lang of languages)
      for (const width of [1920, 1440])
        for (const from of ['2024-09-12', '2022-05-24', '2019-01-01', '2017-01-01', '2014-04-14']) {
          const words = wordsOf(draw('since', contextOf(lang), { from }, width).art).join(' ');
          const { deposits } = changesBetween(dataset, from, dataset.statusAsAt);
          const missed = deposits
            .map(({ state }) => localizerOf(lang)!.state(state))
            .filter(name => !words.includes(name));
          assert.deepEqual(missed, [], `${lang} ${width} ${from}`);
        }
  });

  it('have cards whose words stay clear of the next one', () => {
    for (const lang of languages) {
      const { art } = draw('since', contextOf(lang), { from: '2022-05-24' }, 1440);
      const all = textsIn(art).map(({ attributes, children }) => ({
        x: Number(attributes.x),
        y: Number(attributes.y),
        wide:
          estimate(children.join(''), Number(attributes['font-weight'])) * Number(attributes['font-size']),
      }));
      for (const { x, y, wide } of all)
        for (const other of all.filter(one => one.y === y && y > 340 && y < 940))
          assert.ok(other.x === x || Math.abs(other.x - x) >= wide, `${lang}: ${x} ${wide} ${other.x}`);
    }
  });
});

describe('the slide of those who have signed and not ratified', () => {
  const heading = (date: string, signed: Record<string, string>, ratified: Record<string, string> = {}) => {
    const actions = [...new Set([...Object.keys(signed), ...Object.keys(ratified)])].map(state => ({
      state,
      ...(signed[state] && { signed: signed[state] }),
      ...(ratified[state] && { [signed[state] ? 'ratified' : 'acceded']: ratified[state] }),
    }));
    const { title } = draw('waiting', contextOf('en', withActions(actions), date));
    // Another date than the data's stands before it.
    return title.replace(/^On .*?: /, '');
  };
  const signed = { FRA: '2014-11-20', SVN: '2012-02-28' };

  it('says that no State has signed where none has, and not that all of them ratified', () => {
    assert.equal(heading('2020-01-01', {}), 'No State has signed');
    assert.equal(heading('2012-02-27', signed), 'No State has signed');
    assert.equal(heading('2020-01-01', {}, { FRA: '2016-01-07' }), 'No State has signed');
  });

  it('counts those who wait', () => {
    assert.equal(heading('2012-02-28', signed), '1 State has signed but not ratified');
    assert.equal(heading('2014-11-20', signed), '2 States have signed but not ratified');
  });

  it('says that all have ratified where they have', () => {
    const ratified = { FRA: '2016-01-07', SVN: '2018-05-25' };
    assert.equal(heading('2018-05-24', signed, ratified), '1 State has signed but not ratified');
    assert.equal(heading('2018-05-25', signed, ratified), 'Every State that signed has ratified');
  });
});
