/** The frame page: one element, as the address says, and its height for the page around it. */
import './drop-in.js';
import { frame as ar } from '../i18n/ar.js';
import { frame as en } from '../i18n/en.js';
import { frame as es } from '../i18n/es.js';
import { frame as fr } from '../i18n/fr.js';
import { addMessages, localizerOf, overrideMessages } from '../i18n/registry.js';
import { frame as ru } from '../i18n/ru.js';
import { frame as zh } from '../i18n/zh.js';
import type { Localizer } from '../i18n/localizer.js';
import { ASK, HEIGHT, type HeightMessage } from '../embed/messages.js';
import type { OpicElement } from '../core/opic-element.js';
import { attributesOf } from '../core/property.js';
import { dataFoldersOf, readQuery, type Around, type Asked, type Elements } from '../embed/frame-query.js';

const messages = { ar, en, es, fr, ru, zh };
addMessages(messages);
// An element says what it was given. Here that is in the address, which anyone can write, under the site's name.
for (const [code, { refusedUnquoted: refused }] of Object.entries(messages))
  overrideMessages(code, { refused });

/** Those of the contract that this build has. */
const TAGS = [
  'opic-map',
  'opic-breakdown',
  'opic-timeline',
  'opic-table',
  'opic-state',
  'opic-procedures',
  'opic-since',
  'opic-dashboard',
];

const elements: Elements = Object.fromEntries(
  TAGS.flatMap(tag => {
    const found = customElements.get(tag);
    return found ? [[tag, attributesOf(found)]] : [];
  }),
);

const framed = window.parent !== window;
const root = document.documentElement;
const place = document.querySelector('main')!;

function line({ path, expected }: Asked['refused'][number], localizer: Localizer): HTMLElement {
  const word = {
    element: Object.keys(elements).join(', '),
    scheme: 'light, dark, auto',
    address: localizer.msg('expectedAddress'),
    colour: localizer.msg('expectedColour'),
    font: localizer.msg('expectedFont'),
  }[expected];
  const paragraph = document.createElement('p');
  paragraph.textContent = localizer.msg('refused', { path, expected: word });
  return paragraph;
}

function show({ element, attributes, looks, scheme, refused }: Asked): void {
  const widget = document.createElement(element);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  for (const [name, value] of looks) root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', scheme);
  const wanted = attributes.find(([name]) => name === 'lang')?.[1] ?? '';
  const localizer = localizerOf(wanted) ?? localizerOf('en')!;
  root.lang = localizer.code;
  root.dir = localizer.dir;
  // The page's own title is that of the bundled data.
  widget.addEventListener('opic-load', () => {
    const { data } = widget as OpicElement;
    document.title = localizer.text(data.treaty.title);
  });
  place.replaceChildren(widget);
  if (!refused.length) return;
  const notes = document.createElement('div');
  notes.className = 'refused';
  notes.setAttribute('role', 'status');
  notes.append(...refused.map(one => line(one, localizer)));
  place.append(notes);
}

/** Whoever is around may know the height: it is no secret, and in a sandbox no origin can be named. */
function tell(): void {
  // Measured without a scrollbar: beside one a map is narrower and lower, and a frame of that height would keep it.
  root.style.overflow = 'hidden';
  const height = Math.ceil(place.getBoundingClientRect().height);
  root.style.overflow = '';
  const message: HeightMessage = { type: HEIGHT, height };
  if (height) window.parent.postMessage(message, '*');
}

/** Not even by a redirect do data come from elsewhere. */
function keepTo(places: string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${places.join(' ')}`;
  document.head.append(policy);
}

const around: Around = {
  page: location.href,
  parent: framed && document.referrer ? document.referrer : undefined,
  supports: (property, value) => CSS.supports(property, value),
};
keepTo(dataFoldersOf(around));
show(readQuery(location.search, elements, around));

if (framed) {
  new ResizeObserver(tell).observe(place);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK) tell();
  });
}
