/** Questions from the room, and what they find. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../../src/model/bundled-record.js';
import { localizerOf } from '../../../src/i18n/registry.js';
import { find } from '../../../src/elements/presenter/panels/find-answer.js';
import { LANGUAGES } from '../../support/slides.js';

const english = localizerOf('en')!;

describe('a question', () => {
  const first = (question: string) => find(question, english).found[0];

  it('finds all 197 States by their own names in every language loaded', () => {
    for (const [turn, code] of LANGUAGES.entries()) {
      const localizer = localizerOf(code)!;
      // Each in one of the languages; where DEEP is set, each in all of them.
      const asked = dataset.states.filter((_, at) => process.env.DEEP || at % LANGUAGES.length === turn);
      const missed = asked.filter(({ iso3 }) => {
        const found = find(localizer.state(iso3), english).found[0];
        return found?.kind !== 'state' || found.state !== iso3;
      });
      assert.deepEqual(missed, [], code);
    }
  });

  it('forgives accents and case, and takes the exact name before the longer one', () => {
    assert.deepEqual(first('cote d'), { kind: 'state', state: 'CIV' });
    assert.deepEqual(first('niger'), { kind: 'state', state: 'NER' });
    assert.deepEqual(first('GUINEA'), { kind: 'state', state: 'GIN' });
  });

  it('finds by other names what the table finds by them', () => {
    for (const [typed, state] of [
      ['UK', 'GBR'],
      ['South Korea', 'KOR'],
      ['Burma', 'MMR'],
      ['Solvenia', 'SVN'],
    ] as const)
      assert.deepEqual(first(typed), { kind: 'state', state });
    assert.deepEqual(first('Africa'), { kind: 'region', region: 'africa' });
  });

  it('knows the groups as they are called', () => {
    for (const [said, region] of [
      ['GRULAC', 'grulac'],
      ['weog', 'weog'],
      ['EEG', 'eastern-european'],
      ['Asia-Pacific', 'asia-pacific'],
    ] as const)
      assert.deepEqual(first(said), { kind: 'region', region });
  });

  it('with a date asks for the status on it or for the changes since, the likelier first', () => {
    for (const [asked, from] of [
      ['who joined since 2022?', '2022-01-01'],
      ['¿Quién se ha adherido desde 2022?', '2022-01-01'],
      ['кто ратифицировал с мая 2022', '2022-05-01'],
      ['depuis le 24 mai 2022', '2022-05-24'],
      ['منذ 2022', '2022-01-01'],
      ['2022年5月以来', '2022-05-01'],
    ] as const)
      assert.deepEqual(first(asked), { kind: 'since', from }, asked);
    for (const asked of ['May 2022', '24 mai 2022', '2022年5月24日', '2022'])
      assert.deepEqual(
        find(asked, english).found.map(({ kind }) => kind),
        ['date', 'since'],
        asked,
      );
  });

  it('with a year and words that it does not understand finds nothing', () => {
    for (const asked of [
      'who signed in 2013',
      'communications since 2020',
      'Serbia since 2020',
      'Haiti since 2020',
      'منغوليا منذ 2020',
      'чат 2015',
      'вопрос с 2020',
    ])
      assert.deepEqual(find(asked, english).found, [], asked);
  });

  it('finds a State or a region with a date on that date', () => {
    const state = (iso3: string, date: string) => [{ kind: 'state', state: iso3, date }];
    for (const [asked, found] of [
      ['Serbia 2020', state('SRB', '2020-12-31')],
      ['Ukraine in 2015', state('UKR', '2015-12-31')],
      ['Serbia on 1st May 2020', state('SRB', '2020-05-01')],
      ['2015 UK', state('GBR', '2015-12-31')],
      ['la Serbie le 24 mai 2022', state('SRB', '2022-05-24')],
      ['Сербия в 2020 году', state('SRB', '2020-12-31')],
      ['塞尔维亚2020年', state('SRB', '2020-12-31')],
      ['صربيا 2020', state('SRB', '2020-12-31')],
      ['GRULAC 2015', [{ kind: 'region', region: 'grulac', date: '2015-12-31' }]],
    ] as const)
      assert.deepEqual(find(asked, english), { found, sure: true }, asked);
  });

  it('is sure only of the one that is found, or that is alone called so in full', () => {
    for (const [asked, sure] of [
      ['Korea', false],
      ['Korea 2015', false],
      ['slov', false],
      ['sloveni', true],
      ['guinea', true],
      ['Fiji', true],
      ['2022', true],
      ['since 2022', true],
      ['Atlantis', false],
    ] as const)
      assert.equal(find(asked, english).sure, sure, asked);
    assert.deepEqual(find('EU', english).found, [], 'not Europe');
  });
});
