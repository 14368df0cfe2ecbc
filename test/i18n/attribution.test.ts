import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceName } from '../../src/i18n/attribution.js';
import { dataset } from '../../src/model/bundled-record.js';
import { localizerFor } from '../../src/pictures/localizers.js';

const named = (url: string, number = 'IV-11-d') =>
  sourceName(
    { ...dataset, treaty: { ...dataset.treaty, number }, source: { name: 'Its own name', url } },
    localizerFor('fr'),
  );

const others = [
  'https://evil.invalid/?treaties.un.org',
  'https://evil.invalid/?treaties.un.org&mtdsg_no=IV-11-d',
  'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&chapter=4',
  'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11&chapter=4',
  'https://evil.invalid/treaties.un.org/',
  'https://treaties.un.org.evil.invalid/?mtdsg_no=IV-11-d',
  'https://evil-treaties.un.org/?mtdsg_no=IV-11-d',
  'https://treaties.un.org@evil.invalid/?mtdsg_no=IV-11-d',
  'https://treaties.un.org:8443/?mtdsg_no=IV-11-d',
];
for (const url of others)
  test(`${url} is not the depositary's`, () => assert.equal(named(url), 'Its own name'));

test("the depositary's pages bear its name in the reader's language", () => {
  for (const url of [
    dataset.source.url,
    'http://treaties.un.org/?mtdsg_no=IV-11-d',
    'HTTPS://Treaties.UN.org/?mtdsg_no=IV-11-d',
  ])
    assert.equal(named(url), 'Collection des Traités des Nations Unies, chapitre IV-11-d');
  assert.match(
    named('https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9&chapter=4', 'IV-9'),
    /chapitre IV-9$/,
  );
});
