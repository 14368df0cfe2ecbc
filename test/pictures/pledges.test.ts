/** Pledges in what is taken along: outlined on the map, said beside the counts, a column of the table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOn } from '../../src/elements/table/table-rows.js';
import { tableOf } from '../../src/elements/table/table-csv.js';
import { languages, renderBreakdown, renderMap, renderTimeline } from '../../src/entries/static.js';
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
  const [layer] = /<g [^>]*stroke-dasharray="[^"]* 2\.[^>]*>(<path d="[^"]*"\/>)+<\/g>/.exec(svg)!;
  assert.equal(layer.match(/<path/g)!.length, 2);
  for (const words of [
    'Outlined: pledged',
    '39 and 2 more have pledged: 41.',
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

test('a table has a column for them where there are any', () => {
  const shown = parseDataset(data);
  const localizer = localizerFor('fr');
  const cells = tableOf(
    linesOn(shown, asOf),
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
  assert.ok(!tableOf(linesOn(shown, asOf), shown, asOf, localizer)[0]!.includes(localizer.msg('pledge')));
});
