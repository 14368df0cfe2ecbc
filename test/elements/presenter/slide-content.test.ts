/** The slides that carry the talk: true titles when the data change, all names once, and type that is read at the back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localizerOf } from '../../../src/i18n/registry.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { depositOf } from '../../../src/model/status.js';
import { GROUPS, REGIONS, statesIn } from '../../../src/world/regions.js';
import type { SceneNode } from '../../../src/scene/node.js';
import { Sheet } from '../../../src/elements/presenter/output/sheet.js';
import { estimate } from '../../../src/scene/text.js';
import { NAMES_SLIDES } from '../../../src/elements/presenter/slides/names.js';
import { noContent } from '../../../src/elements/presenter/slides/shared/custom-content.js';
import { notesOf } from '../../../src/elements/presenter/slides/notes/notes.js';
import { SLIDES, talkFromList } from '../../../src/elements/presenter/talk.js';
import { contextOf, draw, LANGUAGES, slideOf, textsIn, withActions, wordsOf } from '../../support/slides.js';

/** The bundled treaty with no other deposits than these. */
const withParties = (states: readonly string[]) =>
  withActions(states.map(state => ({ state, acceded: '2020-01-01' })));

describe('the title of the regions', () => {
  const title = (states: readonly string[], lang = 'en') =>
    draw('regions', contextOf(lang, withParties(states))).title;
  const first = (group: (typeof GROUPS)[number], n: number) => statesIn(group).slice(0, n);

  it('names who leads and who comes last', () => {
    assert.equal(
      draw('regions', contextOf('en')).title,
      'Eastern European States lead with 61 per cent; African States 7',
    );
    const lead = [
      ...first('african', 27),
      ...first('asia-pacific', 20),
      ...first('grulac', 9),
      ...first('weog', 9),
    ];
    assert.equal(title(lead), 'African States lead with 50 per cent; Eastern European States 0');
  });

  it('names both where two are level, and no winner where more are', () => {
    const two = [
      ...first('african', 27),
      ...first('weog', 14),
      ...first('grulac', 9),
      ...first('asia-pacific', 9),
    ];
    assert.match(title(two), /^African States lead with 50 per cent; Eastern European States 0$/);
    assert.equal(
      title([...first('african', 54)]),
      'States parties by regional group: from 0 to 100 per cent',
      'four are last',
    );
    assert.equal(
      title(GROUPS.flatMap(group => statesIn(group))),
      'States parties in every regional group: 100 per cent',
    );
  });

  it('leads nowhere where no group has a party', () => {
    assert.equal(title([]), 'No State in a regional group is a party');
    assert.equal(title(['VAT']), 'No State in a regional group is a party', 'the Holy See is in no group');
  });
});

describe('the names', () => {
  const slide = (part: number, lang: string, date: string, width: number) =>
    draw('names', contextOf(lang, dataset, date), { part }, width);
  const parts = [...Array(NAMES_SLIDES).keys()];

  it('are all 197, each once, whatever the date, on wide and on narrow slides in every language', () => {
    for (const lang of LANGUAGES)
      for (const width of [1920, 1440])
        for (const date of ['2012-01-01', '2013-06-01', '2022-05-24', dataset.statusAsAt]) {
          const localizer = localizerOf(lang)!;
          const lines = parts.flatMap(part => wordsOf(slide(part, lang, date, width).art));
          const shown = lines.flatMap(text => text.replace(/[\u202b\u202c]/g, '').split(' · '));
          const wanted = dataset.states.map(({ iso3 }) => localizer.state(iso3));
          const others = new Set(shown.filter(text => !wanted.includes(text)));
          assert.deepEqual(
            shown.filter(text => !others.has(text)).sort(),
            wanted.sort(),
            `${lang} ${date} ${width}`,
          );
        }
  });

  it('take two slides of a talk', () => {
    assert.deepEqual(
      talkFromList('title names').slides.map(({ name, part }) => [name, part]),
      [
        ['title', undefined],
        ['names', 0],
        ['names', 1],
      ],
    );
  });

  it('are large enough, and parted between two classes where that leaves them so', () => {
    const size = (lang: string, width: number) =>
      Math.min(
        ...parts
          .flatMap(part => texts(slide(part, lang, dataset.statusAsAt, width).art))
          .filter(({ text }) => text.split(' · ').length > 3)
          .map(found => found.size),
      );
    // The widths of letters are estimated here, and rather too much than too little.
    for (const lang of LANGUAGES) assert.ok(size(lang, 1920) >= 1080 * 0.029, `${lang}: ${size(lang, 1920)}`);
    const [first, second] = parts.map(part => slide(part, 'zh', dataset.statusAsAt, 1920).description);
    assert.equal(first!.filter(line => line.includes('；')).length, 2, first!.join('\n'));
    assert.equal(second!.filter(line => line.includes('；')).length, 1, second!.join('\n'));
  });
});

interface Text {
  text: string;
  size: number;
  x: number;
  y: number;
  /** A number of States of a class. */
  counted: boolean;
}

const texts = (node: SceneNode): Text[] =>
  textsIn(node).map(({ children, attributes: { 'font-size': size, x, y, 'data-count': count } }) => ({
    text: children.join(''),
    size: Number(size),
    x: Number(x),
    y: Number(y),
    counted: count !== undefined,
  }));

const names = [...SLIDES, ...GROUPS, ...REGIONS, 'SVN', 'CHN', 'GBR', 'FJI', 'MAR', 'COD'];

describe('every slide, in every language', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const)
    it(`has no type below 1/40 of its height, and none beyond its foot: ${width} × ${height}`, () => {
      for (const lang of LANGUAGES)
        for (const name of names) {
          const { art, title, description } = draw(name, contextOf(lang), {}, width, height);
          assert.ok(title && description.length, `${lang} ${name}`);
          for (const { text, size, y } of texts(art)) {
            assert.ok(size >= 1080 / 40, `${lang} ${name}: ${size} ${text}`);
            assert.ok(y > 20 && y < 1080 - 30, `${lang} ${name}: at ${y} ${text}`);
          }
        }
    });

  it('draws where the data are of another day, and where nobody has acted', () => {
    for (const context of [contextOf('en', dataset, '2012-01-01'), contextOf('ar', withParties([]))])
      for (const name of names) assert.ok(draw(name, context).title, name);
  });
});

describe('another date, another language', () => {
  const day = '2022-05-24';

  it('the date stands in a badge on every slide with figures, and before the title', () => {
    for (const name of ['title', 'where', 'breakdown', 'years', 'regions', 'waiting', 'since', 'questions']) {
      const badge = (date: string) =>
        wordsOf(draw(name, contextOf('en', dataset, date)).art).includes('Status on 24 May 2022');
      assert.deepEqual([badge(day), badge(dataset.statusAsAt)], [true, false], name);
    }
    const { title, art } = draw('breakdown', contextOf('en', dataset, day));
    assert.equal(title, 'On 24 May 2022: 48 States parties');
    assert.equal(draw('where', contextOf('en', dataset, day)).title, title);
    const published = /48 \/ 17 \/ 132.*48 \/ 16 \/ 133.*Seychelles/;
    assert.match(wordsOf(art).join(' '), published, 'the note’s figures are explained');
  });

  it('no words of a slide reach into the badge, however long its title is', () => {
    const heading = 'Wörter '.repeat(30);
    const content = { ...noContent, heading };
    for (const lang of LANGUAGES)
      for (const name of [...names, 'text'])
        for (const more of [{}, { content }]) {
          const { art } = draw(name, contextOf(lang, dataset, day), more, 1024, 768);
          const all = texts(art);
          const badge = all.at(-1)!;
          assert.ok(badge.text.includes('2022'), `${lang} ${name}: ${badge.text}`);
          for (const { text, y, size } of all.slice(0, -1))
            assert.ok(y - size * 0.85 > 46, `${lang} ${name}: ${text} at ${y}`);
        }
  });

  it('a slide of one’s own without a heading has no date for one, and goes by its words', () => {
    const slide = { content: { ...noContent, lines: ['Our words'] } };
    const { title, art } = draw('text', contextOf('en', dataset, day), slide);
    assert.equal(title, 'Our words');
    assert.ok(!wordsOf(art).includes('On 24 May 2022: '));
  });

  it('a subtitle has title and figures in the second language', () => {
    const context = { ...contextOf('fr'), second: localizerOf('ar')! };
    const words = wordsOf(draw('where', context).art).join('|');
    assert.match(words, /Où nous en sommes.*أين نحن الآن\s· \d+\sدولة\sطرفا/s);
  });

  it('a State’s record is in words for screen readers', () => {
    const { title, description } = draw('SVN', contextOf('en'));
    assert.match([title, ...description].join(' '), /Slovenia.*State party.*25 May 2018/);
    const neighbours = draw('SRB', contextOf('en', dataset, day)).description.join('\n');
    assert.match(
      neighbours,
      /Albania; Bosnia and Herzegovina; Croatia; Montenegro \(States parties\)\. North/,
    );
  });
});

describe('the answer about a region', () => {
  it('names each of its States, whatever it did, large enough and above the foot', () => {
    for (const lang of LANGUAGES)
      for (const region of [...GROUPS, ...REGIONS])
        for (const date of ['2012-01-01', dataset.statusAsAt]) {
          const { art, description } = draw(region, contextOf(lang, dataset, date), {}, 1024, 768);
          // A long name may take two lines.
          const bare = (text: string) => text.replace(/[\s\u202b\u202c]/g, '');
          const shown = bare(
            texts(art)
              .flatMap(({ text, y }) => (y < 940 ? text : []))
              .join(''),
          );
          const wanted = statesIn(region).map(iso3 => localizerOf(lang)!.state(iso3));
          const said = description.join(' ');
          const missed = wanted.filter(name => !shown.includes(bare(name)) || !said.includes(name));
          assert.deepEqual(missed, [], `${lang} ${region} ${date}`);
        }
  });

  it('begins with the counts in a sentence', () => {
    const { description } = draw('africa', contextOf('en', dataset, '2022-05-24'));
    assert.match(description[0]!, /^Africa: 4 of 54 States are parties as at 24 May 2022; 9 .*\.$/);
    assert.match(description[3]!, /^No action: 41\. Algeria; Angola; /);
  });
});

it('no line of a slide ends inside a date or between figures', () => {
  for (const [lang, date] of [
    ['en', '4 May 2022'],
    ['fr', '1er mai 2022'],
    ['es', '4 de mayo de 2022'],
    ['ru', '4 мая 2022 года'],
    ['ar', '4 تشرين الثاني/نوفمبر 2022'],
    ['en', '48 / 17 / 132'],
  ] as const) {
    const sheet = new Sheet(contextOf(lang), 1920, 1080);
    // Arabic names a month twice, and a line may end between the names.
    const lines = sheet.lines(`since ${date}.`, 30, 30).join(lang === 'ar' ? '' : '|');
    assert.ok(lines.replaceAll('\u00a0', ' ').includes(date), `${lang} ${lines}`);
  }
});

describe('the years', () => {
  it('have a square for each State party over the year of its own deposit', () => {
    const { art } = draw('years', contextOf('en'));
    const squares = (node: SceneNode): number[] =>
      node.attributes.rx === 2
        ? [Number(node.attributes.x)]
        : node.children.flatMap(child => (typeof child === 'string' ? [] : squares(child)));
    const years = texts(art).filter(({ text, y }) => /^20\d\d$/.test(text) && y > 700);
    assert.equal(years[0]!.text, '2012');
    const over = (year: string) => {
      const at = years.findIndex(({ text }) => text === year);
      return squares(art).filter(x => x >= years[at]!.x - 1 && x < (years[at + 1]?.x ?? Infinity) - 1).length;
    };
    const deposits = (year: string) =>
      dataset.states.filter(record => depositOf(record)?.date.startsWith(year)).length;
    for (const { text } of years) assert.equal(over(text), deposits(text), text);
    assert.equal(over('2014'), 5);
  });
});

describe('what a State can do', () => {
  it('says whom each step is for: the number is not of those who took it', () => {
    const { description } = draw('next', contextOf('en'));
    assert.match(description.join('\n'), /Declare \(Art\. 12\): .* For: 54 States parties/);
    assert.match(description.join('\n'), /Ratify \(Art\. 18\): .* For: 15 signatories/);
  });

  it('has that clear of the headings, also on a narrow slide', () => {
    for (const lang of LANGUAGES) {
      const all = texts(draw('next', contextOf(lang), {}, 1024, 768).art);
      const marks = all.filter(({ counted }) => counted);
      assert.equal(marks.length, 5, lang);
      for (const mark of marks) {
        const [, heading] = all.filter(({ y }) => y === mark.y) as [Text, Text];
        const long = estimate(heading.text, 700) * heading.size;
        assert.ok(Math.abs(mark.x - heading.x) > long, `${lang}: ${heading.text} ${mark.text}`);
      }
    }
  });
});

describe('talking points', () => {
  it('are there for every slide that is not the presenter’s own, in every language', () => {
    for (const lang of LANGUAGES)
      for (const name of [...SLIDES.filter(one => one !== 'anniversary'), 'grulac', 'SVN', 'FJI']) {
        const notes = notesOf(slideOf(name), contextOf(lang));
        assert.ok(notes.length > 1, `${lang} ${name}`);
        for (const note of notes)
          assert.doesNotMatch(note, /\{|undefined|NaN|^\s*[.。]?$/, `${lang} ${name}`);
      }
    assert.deepEqual(notesOf(slideOf('text'), contextOf('en')), []);
  });

  it('and slides say what is less than sure', () => {
    const act = { state: 'SRB', acceded: '2020-01-01', confidence: 'medium', note: { en: 'Not certain.' } };
    const doubtful = withActions([act]);
    for (const date of ['2019-01-01', '2021-01-01'])
      for (const name of ['SRB', 'since']) {
        const context = contextOf('en', doubtful, date);
        const from = '2018-01-01';
        const notes = notesOf(slideOf(name, { from }), context).join('\n');
        const { description } = draw(name, context, { from });
        const said = date > '2020';
        assert.equal(/Not certain\./.test(notes), said, `${name} ${date}`);
        assert.equal(/Not yet compared/.test(description.join('\n')), said, `${name} ${date}`);
      }
  });

  it('have the figures of the date shown', () => {
    const notes = (name: string, date: string) =>
      notesOf(slideOf(name), contextOf('en', dataset, date)).join('\n');
    assert.match(notes('breakdown', '2022-05-24'), /^48 of 197 States are parties as at 24 May 2022/);
    assert.match(notes('breakdown', '2022-05-24'), /48 \/ 17 \/ 132/);
    assert.match(notes('waiting', dataset.statusAsAt), /Austria, Mali and Morocco, since 28 February 2012/);
    const spoken = notes('procedures', dataset.statusAsAt);
    assert.match(spoken, /^Accept complaints under 4 other protocols: Central African Republic, /m);
    assert.match(spoken, /Optional Protocol to the International Covenant on Civil and Political Rights; /);
    assert.match(spoken, /article 22 of the Convention against Torture/);
    assert.match(notes('DNK', dataset.statusAsAt), /Territorial application: .* Faroe Islands\./);
    assert.match(notes('CYP', dataset.statusAsAt), /Objection: .* declaration that Türkiye made/);
    assert.match(draw('NZL', contextOf('en')).description.join('\n'), /excludes Tokelau/);
    assert.match(notes('why', dataset.statusAsAt), /article 12.*Slovenia and Switzerland/);
  });
});
