import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHref, stateHref } from '../../src/core/state-href.js';

const scripts = [
  'java{iso2}ript:alert(1)//', // SC, Seychelles
  'ja{iso2}script:alert(1)//', // VA, Holy See
  'javas{iso3}pt:alert(1)//', // CRI, Costa Rica
  'javascri{iso2}:alert(1)//', // PT, Portugal
  'JAVASC{iso2}PT:alert(1)//', // RI is no State's code, but the address is no page
  'ja\tva{iso2}ript:alert(1)//',
  ' \u0001javascript:alert("{iso2}")',
  'd{iso2}a:text/html,x',
  'blob:https://ngo.example/{iso2}',
  'mailto:{iso2}@ngo.example',
  'h{iso2}p://ngo.example/',
  'h{iso2}ps://ngo.example/', // TT, Trinidad and Tobago
  'http{iso2}://ngo.example/',
  '{iso2}:x',
  '/countries',
  '',
];
for (const template of scripts) {
  test(`${JSON.stringify(template)} makes no State a link`, () => {
    assert.equal(readHref(template), undefined);
    for (const state of ['SYC', 'VAT', 'CRI', 'PRT', 'TTO', 'SVN'])
      assert.equal(stateHref(template, state), undefined);
  });
}

const pages: [template: string, slovenia: string][] = [
  ['/countries/{iso2}', '/countries/SI'],
  ['https://ngo.example/{iso3}#{iso2}', 'https://ngo.example/SVN#SI'],
  ['//ngo.example/?a=javascript:{iso2}', '//ngo.example/?a=javascript:SI'],
  ['countries/java{iso2}ript:x', 'countries/javaSIript:x'],
  ['https://{iso2}.ngo.example/', 'https://SI.ngo.example/'],
];
for (const [template, slovenia] of pages) {
  test(`${template} leads to pages`, () => {
    assert.equal(readHref(template), template);
    assert.equal(stateHref(template, 'SVN'), slovenia);
  });
}
