/** A declaration is called by its type and provision, as each language writes them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { declarationName } from '../../src/i18n/declaration-name.js';
import { Localizer } from '../../src/i18n/localizer.js';
import type { Declaration } from '../../src/model/dataset.js';
import { languages } from './every-language.js';

const declaration: Declaration = { state: 'CZE', date: '2016-05-20', text: { en: '' } };
const said = (given: Partial<Declaration>) =>
  Object.fromEntries(
    Object.values(languages).map(language => [
      language.code,
      declarationName({ ...declaration, ...given }, new Localizer(language)),
    ]),
  );

it('names article and paragraph', () => {
  assert.deepEqual(said({ provision: 'art. 12(1)' }), {
    en: 'Declaration, article 12, paragraph 1',
    ar: 'إعلان، الفقرة 1 من المادة 12',
    es: 'Declaración, artículo 12, párrafo 1',
    fr: 'Déclaration, article 12, paragraphe 1',
    ru: 'Заявление, пункт 1 статьи 12',
    zh: '声明，第12条第1款',
  });
  assert.equal(said({ provision: 'art. 12' })['ru'], 'Заявление, статья 12');
});

it('says the type alone where no provision is named, and leaves other provisions as they are', () => {
  assert.equal(said({ type: 'objection' })['fr'], 'Objection');
  assert.equal(said({ type: 'territorial' })['es'], 'Aplicación territorial');
  assert.equal(said({ type: 'reservation', provision: 'annex II' })['en'], 'Reservation, annex II');
});
