/** Languages come and go: by module, by a page of its own, message by message. */
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import '../../src/i18n/english-names.js';
import {
  knownLanguages,
  onLanguage,
  overrideMessages,
  registerLanguage,
  localizerOf,
} from '../../src/i18n/registry.js';
import type { Language } from '../../src/i18n/language.js';
import { fr } from '../../src/i18n/fr.js';

const german = (more: object = {}) =>
  ({
    code: 'de',
    dir: 'ltr',
    messages: {
      counted: 'Gezählt wird nach dem Tag der Hinterlegung.',
      refusedMore: { other: '{n} weitere' },
    },
    names: { SVN: 'Slowenien' },
    ...more,
  }) as unknown as Language;

describe('the languages of a page', () => {
  const errors = mock.method(console, 'error', () => {});
  afterEach(() => errors.mock.resetCalls());

  it('begins with English', () => {
    assert.deepEqual(knownLanguages(), ['en']);
    assert.equal(localizerOf('en')?.msg('statusSignatory'), 'Signed, not a party');
    assert.equal(localizerOf('fr'), undefined);
  });

  it('finds a language by its tag, its region, its script, in any case', () => {
    registerLanguage(fr);
    for (const tag of ['fr', 'fr-CA', 'FR', 'fr_FR', ' fr-Latn-CH '])
      assert.equal(localizerOf(tag)?.code, 'fr', tag);
    for (const tag of ['', '-', 'f', 'fra', 'x-fr', 'français', 'fy'])
      assert.equal(localizerOf(tag), undefined, tag);
  });

  it('tells those who listen, until they stop', () => {
    let told = 0;
    const stop = onLanguage(() => told++);
    registerLanguage(fr);
    overrideMessages('fr', { statusSignatory: 'Partie' });
    stop();
    registerLanguage(fr);
    assert.equal(told, 2);
  });

  it('says a further language, and in English what it leaves out', () => {
    registerLanguage(german());
    const localizer = localizerOf('de-AT')!;
    assert.equal(localizer.msg('counted'), 'Gezählt wird nach dem Tag der Hinterlegung.');
    assert.equal(localizer.msg('refusedMore', { n: 1 }), '1 weitere');
    assert.equal(localizer.msg('statusSignatory'), 'Signed, not a party');
    assert.equal(localizer.msg('party', { n: 1 }), 'State party');
    assert.equal(localizer.state('SVN'), 'Slowenien');
    assert.equal(localizer.state('AUT'), 'Austria');
    assert.equal(localizer.area('ESH'), 'Western Sahara');
    assert.equal(localizer.date('2026-09-19'), '19. September 2026');
    assert.equal(errors.mock.callCount(), 0);
  });

  it('prefers the nearer of a language and its regional form', () => {
    registerLanguage(german({ code: 'de-CH', messages: { counted: 'Für die Schweiz.' } }));
    assert.equal(localizerOf('de-CH')?.msg('counted'), 'Für die Schweiz.');
    assert.equal(localizerOf('de-LI')?.msg('counted'), 'Gezählt wird nach dem Tag der Hinterlegung.');
  });

  it('takes a page’s own words before the language comes and after, one after the other', () => {
    overrideMessages('sl', { statusSignatory: 'Pogodbenica' });
    registerLanguage(german({ code: 'sl' }));
    overrideMessages('sl', { 'no-action': 'Brez dejanj' });
    const localizer = localizerOf('sl')!;
    assert.equal(localizer.msg('statusSignatory'), 'Pogodbenica');
    assert.equal(localizer.msg('no-action'), 'Brez dejanj');
    overrideMessages('en', { statusSignatory: 'Party' });
    assert.equal(localizerOf('en')?.msg('statusSignatory'), 'Party');
  });

  const wrong = [
    undefined,
    null,
    'fr',
    {},
    { code: 'it' },
    { code: 'it', messages: null },
    { code: 'not a tag', messages: {} },
    { code: 7, messages: {} },
  ];
  for (const language of wrong) {
    it(`refuses ${JSON.stringify(language)} without throwing, and says so once`, () => {
      const before = knownLanguages();
      registerLanguage(language as never);
      assert.deepEqual(knownLanguages(), before);
      assert.equal(errors.mock.callCount(), 1);
    });
  }

  it('refuses messages that are none', () => {
    overrideMessages('fr', undefined as never);
    overrideMessages(undefined as never, {});
    assert.equal(errors.mock.callCount(), 2);
  });

  it('passes over single messages of the wrong kind', () => {
    overrideMessages('fr', { statusSignatory: 7, counted: null, party: {} } as never);
    const localizer = localizerOf('fr')!;
    assert.equal(localizer.msg('statusSignatory'), fr.messages.statusSignatory);
    assert.equal(localizer.msg('counted'), fr.messages.counted);
    assert.equal(localizer.msg('party', { n: 2 }), 'États parties');
  });
});
