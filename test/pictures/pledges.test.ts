/** Pledges in what is taken along: outlined on the map, said beside the counts, a column of the table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOn } from '../../src/elements/table/table-rows.js';
import { tableOf } from '../../src/elements/table/table-csv.js';
import {
  languages,
  renderBreakdown,
  renderCard,
  renderMap,
  renderTimeline,
} from '../../src/entries/static.js';
import { pledgesInWords } from '../../src/i18n/pledge-words.js';
import { dataset, parseDataset, toDocument } from '../../src/model/index.js';
import { localizerFor } from '../../src/pictures/localizers.js';

const pledge = { date: '2018-01-01', text: { en: 'It will.', fr: 'Il le fera.' }, sources: ['P'] };
const data = {
  ...toDocument(dataset),
  sources: { ...dataset.sources, P: { title: 'A letter', url: 'https://example.org/letter' } },
  pledges: ['GHA', 'NRU', 'SVN'].map(state => ({ ...pledge, state })),
};
const asOf = '2018-05-31';

test('the map outlines the States that have pledged, small ones too, and says what the line means', () => {
  const svg = renderMap({ data, asOf });
  const [layer] = /<g [^>]*stroke-dasharray="[^"]* 3\.[^>]*>(<path d="[^"]*"\/>)+<\/g>/.exec(svg)!;
  assert.equal(layer.match(/<path/g)!.length, 2);
  for (const words of [
    'Outlined: pledged',
    '39, and 2 more have pledged: 41.',
    'Ghana · 1 January 2018 · It will.',
  ])
    assert.ok(svg.includes(words), words);
  assert.doesNotMatch(svg, /Slovenia · /);
  assert.doesNotMatch(renderMap({ data, asOf, region: 'europe' }), /Outlined|pledged/);
  assert.doesNotMatch(renderMap({ asOf }), /Outlined|pledged/);
});

test('the other pictures say them in each language, and count none', () => {
  for (const lang of languages)
    for (const draw of [renderBreakdown, renderTimeline]) {
      const svg = draw({ data, asOf, lang });
      assert.ok(svg.includes(localizerFor(lang).msg('pledgesApart')), lang);
      assert.match(svg, />\u202b?39\u202c?</);
    }
});

test('a site’s own list stands beside those of the data, by what the elements take', () => {
  const own = { pledged: 'KEN MA SVN', pledgedLabel: 'By 2030', pledgedSource: 'A speech' };
  for (const draw of [renderMap, renderBreakdown, renderTimeline]) {
    const svg = draw({ data, asOf, ...own });
    for (const words of [
      '39, and 4 more have pledged: 43.',
      'Kenya · By 2030 (A speech)',
      'Ghana · 1 January',
    ])
      assert.ok(svg.includes(words), words);
    assert.doesNotMatch(svg, /Slovenia · /);
    assert.match(draw({ ...own, region: 'africa' }), /4, and 2 more have pledged: 6/);
    assert.throws(
      () => draw({ pledged: 'KEN' }),
      /^TypeError: pledgedSource: nothing was given; expected is/,
    );
    assert.throws(() => draw({ ...own, pledged: 'KEN XX' }), /^RangeError: pledged: XX was given/);
  }
  assert.match(renderCard({ state: 'KEN', ...own }), /Pledge: By 2030 \(A speech\)/);
  assert.match(renderCard({ state: 'GHA', data, lang: 'fr' }), /Il le fera/);
  assert.doesNotMatch(renderCard({ state: 'SVN', ...own }), /Pledge/);
});

test('a goal is drawn, and said with what is missing, in each language', () => {
  for (const lang of languages)
    for (const draw of [renderBreakdown, renderTimeline]) {
      const svg = draw({ lang, goal: '100', goalLabel: 'G7' });
      const said = localizerFor(lang).msg('toGo', { n: 46 });
      assert.ok(svg.includes(said), `${lang}: ${said}`);
      assert.equal(svg.match(/stroke-dasharray/g)?.length, 1);
    }
  assert.match(renderTimeline({ goal: 20 }), /Goal: 20 · reached/);
  for (const goal of [0, 198, 'x', '']) assert.throws(() => renderBreakdown({ goal }), /^RangeError: goal: /);
});

test('past the last day the timeline draws the steps to which pledges would lead', () => {
  const own = { pledged: 'KEN MAR', pledgedSource: 'A speech' };
  const svg = renderTimeline(own);
  assert.match(svg, />56<\/text>/);
  assert.match(svg, /Dotted: with the pledges/);
  assert.doesNotMatch(renderTimeline({ ...own, asOf }), /Dotted|>56</);
});

test('a text that wraps keeps its direction on every line', () => {
  const svg = renderCard({
    state: 'KEN',
    lang: 'ar',
    pledged: 'KEN',
    pledgedLabel: 'It will. '.repeat(99),
    pledgedSource: 'A speech',
  });
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line!);
  const own = lines.filter(line => line.includes('It will'));
  assert.ok(own.length > 2 && own.length < 7, String(own.length));
  for (const line of lines) assert.equal(line.split('\u2068').length, line.split('\u2069').length, line);
});

test('a table has a column for them where there are any', () => {
  const shown = parseDataset(data);
  const localizer = localizerFor('fr');
  const cells = tableOf(
    rowsOn(shown, asOf),
    shown,
    asOf,
    localizer,
    undefined,
    pledgesInWords(shown, asOf, localizer),
  );
  const place = cells[0]!.indexOf(localizer.msg('pledge'));
  const of = (state: string) => cells.find(row => row[1] === state)![place];
  assert.equal(of('GHA'), '2018-01-01 · Il le fera. · https://example.org/letter');
  assert.equal(of('SVN'), '');
  assert.ok(!tableOf(rowsOn(shown, asOf), shown, asOf, localizer)[0]!.includes(localizer.msg('pledge')));
});
