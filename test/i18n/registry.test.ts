/** Languages come and go: by module, by a page of its own, message by message. */
import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import {
  knownLanguages,
  onLanguage,
  overrideMessages,
  registerLanguage,
  speakerOf,
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
    assert.equal(speakerOf('en')?.say('statusSignatory'), 'Signed, not a party');
    assert.equal(speakerOf('fr'), undefined);
  });

  it('finds a language by its tag, its region, its script, in any case', () => {
    registerLanguage(fr);
    for (const tag of ['fr', 'fr-CA', 'FR', 'fr_FR', ' fr-Latn-CH '])
      assert.equal(speakerOf(tag)?.code, 'fr', tag);
    for (const tag of ['', '-', 'f', 'fra', 'x-fr', 'français', 'fy'])
      assert.equal(speakerOf(tag), undefined, tag);
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
    const speaker = speakerOf('de-AT')!;
    assert.equal(speaker.say('counted'), 'Gezählt wird nach dem Tag der Hinterlegung.');
    assert.equal(speaker.say('refusedMore', { n: 1 }), '1 weitere');
    assert.equal(speaker.say('statusSignatory'), 'Signed, not a party');
    assert.equal(speaker.say('party', { n: 1 }), 'State party');
    assert.equal(speaker.state('SVN'), 'Slowenien');
    assert.equal(speaker.state('AUT'), 'Austria');
    assert.equal(speaker.area('ESH'), 'Western Sahara');
    assert.equal(speaker.date('2026-09-19'), '19. September 2026');
    assert.equal(errors.mock.callCount(), 0);
  });

  it('prefers the nearer of a language and its regional form', () => {
    registerLanguage(german({ code: 'de-CH', messages: { counted: 'Für die Schweiz.' } }));
    assert.equal(speakerOf('de-CH')?.say('counted'), 'Für die Schweiz.');
    assert.equal(speakerOf('de-LI')?.say('counted'), 'Gezählt wird nach dem Tag der Hinterlegung.');
  });

  it('takes a page’s own words before the language comes and after, one after the other', () => {
    overrideMessages('sl', { statusSignatory: 'Pogodbenica' });
    registerLanguage(german({ code: 'sl' }));
    overrideMessages('sl', { 'no-action': 'Brez dejanj' });
    const speaker = speakerOf('sl')!;
    assert.equal(speaker.say('statusSignatory'), 'Pogodbenica');
    assert.equal(speaker.say('no-action'), 'Brez dejanj');
    overrideMessages('en', { statusSignatory: 'Party' });
    assert.equal(speakerOf('en')?.say('statusSignatory'), 'Party');
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
    const speaker = speakerOf('fr')!;
    assert.equal(speaker.say('statusSignatory'), fr.messages.statusSignatory);
    assert.equal(speaker.say('counted'), fr.messages.counted);
    assert.equal(speaker.say('party', { n: 2 }), 'États parties');
  });
});
