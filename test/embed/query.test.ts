import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightIn } from '../../src/embed/messages.js';
import { readQuery, type Around } from '../../src/embed/frame-query.js';

const plain = (...paths: string[]) => paths.map(path => ({ path }));
const elements = {
  'opic-map': [
    ...plain('as-of', 'lang', 'region'),
    { path: 'group', notInFrames: true },
    { path: 'src', address: 'data' as const },
    { path: 'state-href', address: 'pages' as const },
    { path: 'states-label', notInFrames: true },
  ],
  'opic-state': plain('as-of', 'state'),
};
const around: Around = {
  page: 'https://ngo.example/w/embed.html?x',
  parent: 'https://press.example/story',
  supports: (property, value) => (property === 'color' ? /^#[0-9a-f]{6}$/ : /^[\w ,]+$/).test(value),
};
const ask = (query: string, more: Partial<Around> = {}) => readQuery(query, elements, { ...around, ...more });

test('attributes, looks and scheme by their own names', () => {
  assert.deepEqual(
    ask('?element=opic-state&state=SVN&as-of=2022-05-24&party=%23093763&scheme=dark&font=Arial'),
    {
      element: 'opic-state',
      attributes: [
        ['as-of', '2022-05-24'],
        ['state', 'SVN'],
      ],
      looks: [
        ['--opic-party', '#093763'],
        ['--opic-font', 'Arial'],
      ],
      scheme: 'dark',
      flags: [],
      refused: [],
    },
  );
  assert.equal(ask('').element, 'opic-map');
});

test('flags by their names alone, and a plain map has no controls', () => {
  assert.deepEqual(ask('?plain&static=0&transparent=true').flags, ['plain', 'transparent']);
  assert.deepEqual(ask('?static').flags, ['static']);
  assert.deepEqual(ask('?as-of=2022-05-24').flags, []);
  const known = { ...elements, 'opic-map': plain('controls') };
  assert.deepEqual(readQuery('?plain', known, around).attributes, [['controls', 'none']]);
  assert.deepEqual(readQuery('?transparent', known, around).attributes, []);
});

test('nothing that is not on the lists gets in', () => {
  const asked = ask(
    '?onclick=alert(1)&style=color:red&id=x&group=g&states-label=Anything&__proto__=x&state=SVN&utm_source=mail',
  );
  assert.deepEqual(asked.attributes, []);
  assert.deepEqual(asked.refused, []);
});

for (const tag of ['script', 'opic-presenter', '__proto__', 'constructor', '<img>', '']) {
  test(`element=${tag || '(empty)'} is refused, and the map shown`, () => {
    const { element, refused } = ask(`?element=${encodeURIComponent(tag)}`);
    assert.equal(element, 'opic-map');
    assert.deepEqual(refused, [{ path: 'element', given: tag, expected: 'element' }]);
  });
}

const refusedAddresses = [
  'https://evil.example/data.json',
  '//evil.example/data.json',
  'javascript:alert(1)',
  'data:application/json,{}',
  'https://ngo.example.evil.example/',
  'http://ngo.example/data.json',
  'blob:https://ngo.example/1',
  'https://[',
];
for (const address of refusedAddresses) {
  test(`neither data nor links from ${address}`, () => {
    const query = `?src=${encodeURIComponent(address)}&state-href=${encodeURIComponent(address)}`;
    const { attributes, refused } = ask(query);
    assert.deepEqual(attributes, []);
    assert.deepEqual(
      refused.map(({ path }) => path),
      ['src', 'state-href'],
    );
  });
}

const one = (name: string, value: string, more?: Partial<Around>) =>
  ask(`?${name}=${encodeURIComponent(value)}`, more);
const taken = (name: string, address: string) =>
  assert.deepEqual(one(name, address).attributes, [[name, address]]);

test("data of the page's own folder and of the site around are taken, and none of its neighbours on the host", () => {
  for (const address of [
    'data.json',
    '/w/a/data.json',
    'https://ngo.example/w/d?x',
    'https://press.example/d.json',
  ])
    taken('src', address);
  const neighbours = [
    '/data.json',
    '../data.json',
    '/w2/d.json',
    'a/%2e%2e/%2E./d.json',
    '..%2fd.json',
    '..%5Cd.json',
  ];
  for (const address of neighbours) assert.deepEqual(one('src', address).attributes, [], address);
  assert.equal(ask('?src=https://press.example/d.json', { parent: undefined }).refused.length, 1);
});

test('links lead to pages of this site and of the site around, with every code in its place', () => {
  const harmful = [
    'java{iso2}ript:alert(1)//',
    'javas{iso3}pt:alert(1)//',
    'h{iso2}ps://evil.example/',
    '{iso2}:x',
    'https://{iso2}.example/',
    '//{iso3}.ngo.example/',
  ];
  for (const address of harmful) assert.deepEqual(one('state-href', address).attributes, [], address);
  for (const address of ['/countries/{iso2}', '../{iso3}', '?state={iso3}', 'https://press.example/{iso2}'])
    taken('state-href', address);
});

test('looks that are none are refused', () => {
  const { looks, refused } = ask('?party=url(https://evil.example)&font=%3B%7D&scheme=toString');
  assert.deepEqual(looks, []);
  assert.deepEqual(
    refused.map(({ path }) => path),
    ['party', 'font', 'scheme'],
  );
});

test('colours and fonts are plain ones', () => {
  const any: Partial<Around> = { supports: () => true }; // as the browser says of every var()
  const harmful = [
    'var(--x, url(https://evil.example/a.png))',
    'var(--opic-party)',
    'env(x)',
    'color-mix(in srgb, red, var(--x))',
    'rgb(from var(--x) r g b)',
    'image-set("a.png" 1x)',
    'red;background:url(x)',
    'red}',
    '#fff/**/',
    'inherit',
  ];
  for (const value of harmful) {
    assert.deepEqual(one('party', value, any).looks, [], value);
    assert.deepEqual(one('font', value, any).looks, [], value);
  }
  for (const value of [
    '#fff',
    '#09376380',
    'teal',
    'rgb(1, 2 3 / 50%)',
    'oklch(40% .1 250)',
    'color(display-p3 1 0 0)',
  ])
    assert.equal(one('text', value, any).looks.length, 1, value);
  for (const value of ['"Noto Sans", sans-serif', 'Ünicode Grotesk', 'system-ui'])
    assert.equal(one('font', value, any).looks.length, 1, value);
});

test('a message tells a height, or it is not heard', () => {
  assert.equal(heightIn({ type: 'opic-widgets:height', height: 512.2 }), 513);
  const others = [
    undefined,
    null,
    'opic-widgets:height',
    512,
    [],
    {},
    { type: 'opic-widgets:height' },
    { type: 'opic-widgets:height', height: '512px' },
    { type: 'opic-widgets:height', height: -1 },
    { type: 'opic-widgets:height', height: 1e9 },
    { type: 'opic-widgets:height', height: NaN },
    { type: 'resize', height: 512 },
  ];
  for (const other of others) assert.equal(heightIn(other), undefined);
});
