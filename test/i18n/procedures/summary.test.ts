/** The figures of the other procedures in a sentence, and where their dates are from. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { datesCsv, datesNote, proceduresSummary } from '../../../src/i18n/procedures/summary.js';
import { dataset } from '../../../src/model/index.js';
import { languages } from '../../support/languages-in-turn.js';

it('counts nobody where all are parties', () => {
  assert.equal(proceduresSummary([], localizerFor('en')), 'Every State shown is a State party.');
});

for (const lang of languages)
  it(`cites each protocol by its own chapter, with the day, in ${lang}`, () => {
    const localizer = localizerFor(lang);
    const older = { ...dataset, statusAsAt: '2026-02-01' };
    const csv = datesCsv(localizer).flat().join();
    for (const chapter of ['IV-5', 'IV-8-b', 'IV-15-a', 'IV-3-a']) {
      const texts = [datesNote(dataset, localizer), datesNote(older, localizer), csv];
      for (const text of texts) assert.match(text, new RegExp(`${chapter}(?![\\w-])`));
    }
    for (const own of [dataset, older])
      assert.ok(datesNote(own, localizer).includes(localizer.date('2026-02-03')));
    assert.ok(csv.includes('2026-02-03'));
  });
