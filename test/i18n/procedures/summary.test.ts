/** The figures of the other procedures in a sentence. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as en from '../../../src/i18n/en.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { proceduresSummary } from '../../../src/i18n/procedures/summary.js';
import { languages } from '../every-language.js';

it('counts nobody where all are parties', () => {
  const localizer = new Localizer(languages.en, languages.en, [en.messages, en.procedures]);
  assert.equal(proceduresSummary([], localizer), 'Every State shown is a State party.');
});
