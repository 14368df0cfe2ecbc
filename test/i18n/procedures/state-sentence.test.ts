/** A State's communications procedures in a sentence, in six languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as en from '../../../src/i18n/en.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { proceduresSentence } from '../../../src/i18n/procedures/state-sentence.js';
import { dataset, parseDataset, toDocument, type Dataset } from '../../../src/model/index.js';
import { languages } from '../every-language.js';

function sentence(
  iso3: string,
  date = dataset.statusAsAt,
  code: keyof typeof languages = 'en',
  facts: Dataset = dataset,
): string {
  const localizer = new Localizer(languages[code], languages.en, [languages[code].messages, en.procedures]);
  return proceduresSentence(iso3, facts, date, localizer);
}

describe('the procedures of a State in a sentence', () => {
  it('names the other protocols with their dates, and says that it is not party to this one', () => {
    assert.equal(
      sentence('AUT'),
      'Accepts complaints under other protocols: civil and political rights (party since 10 December 1987), rights of women (party since 6 September 2000) and rights of persons with disabilities (party since 26 September 2008). For the rights of the child: not yet.',
    );
  });

  it('goes by the date', () => {
    assert.match(
      sentence('AUT', '2000-09-05'),
      /protocols: civil and political rights \(party since [^)]+\)\. For/,
    );
    assert.match(sentence('SRB', '2026-08-03'), /the child: not yet\.$/);
    assert.match(sentence('SRB', '2026-08-04'), /the child: party since 4 August 2026\.$/);
  });

  it('says that a State accepts none of them', () => {
    assert.equal(
      sentence('USA'),
      'Accepts complaints under none of the other protocols. For the rights of the child: not yet.',
    );
    assert.match(
      sentence('WSM'),
      /none of the other protocols\. For the rights of the child: party since 29 April 2016\.$/,
    );
  });

  it('says what a denunciation ended', () => {
    const actions = dataset.actions.map(action =>
      action.state === 'ALB' ? { ...action, denounced: '2024-01-31' } : action,
    );
    const left = parseDataset({ ...toDocument(dataset), actions });
    assert.match(sentence('ALB', '2024-01-30', 'en', left), /the child: party since 29 May 2013\.$/);
    assert.match(
      sentence('ALB', '2024-01-31', 'en', left),
      /the child: Denunciation in effect 31 January 2024\.$/,
    );
  });

  it('is empty for a document about another treaty', () => {
    const treaty = { ...dataset.treaty, adopted: '2000-05-25', opened: '2000-05-25' };
    assert.equal(sentence('AUT', dataset.statusAsAt, 'en', { ...dataset, treaty }), '');
  });

  it('is a whole sentence in every language, with one full stop at its end', () => {
    for (const code of Object.keys(languages) as (keyof typeof languages)[])
      for (const iso3 of ['AUT', 'SRB', 'USA']) {
        const text = sentence(iso3, dataset.statusAsAt, code);
        assert.match(text, code === 'zh' ? /[^。]。$/ : /[^.]\.$/, text);
        assert.doesNotMatch(text, /[{}]|rights-/, text);
      }
  });
});
