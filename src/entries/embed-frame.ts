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
import { ASK, CHOICE, HEIGHT, type ChoiceMessage, type HeightMessage } from '../embed/messages.js';
import { elementNames } from '../core/element-names.js';
import type { OpicElement } from '../core/opic-element.js';
import { attributesOf } from '../core/property.js';
import { dataFoldersOf, readQuery, type Around, type Asked, type Elements } from '../embed/frame-query.js';

const messages = { ar, en, es, fr, ru, zh };
addMessages(messages);
// An element says what it was given. Here that is in the address, which anyone can write, under the site's name.
for (const [code, { refusedUnquoted: refused }] of Object.entries(messages))
  overrideMessages(code, { refused });

/** Those that this build has. A figure is a word of a sentence, and of no use alone. */
const elements: Elements = Object.fromEntries(
  elementNames.flatMap(name => {
    const tag = `opic-${name}`;
    const found = customElements.get(tag);
    return found && name !== 'count' ? [[tag, attributesOf(found)]] : [];
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

function show({ element, attributes, looks, scheme, flags, refused }: Asked): void {
  const widget = document.createElement(element);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  for (const [name, value] of looks) root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', scheme);
  root.classList.add(...flags);
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

/** CSS px. */
let told = 0;
let settling: ReturnType<typeof setTimeout> | undefined;
/** Time for the page around to give the frame the height it was told. Milliseconds. */
const PATIENCE = 500;

/**
 * Whoever is around may know the height: it is no secret, and in a sandbox no origin can be named. Measured without a
 * scrollbar: beside one a map is narrower and lower, and a frame of that height would keep it.
 */
function tell(): void {
  const { overflow } = root.style;
  root.style.overflow = 'hidden';
  told = Math.ceil(place.getBoundingClientRect().height);
  root.style.overflow = overflow;
  const message: HeightMessage = { type: HEIGHT, height: told };
  if (told) window.parent.postMessage(message, '*');
  clearTimeout(settling);
  settling = setTimeout(settle, PATIENCE);
}

const isHighEnough = () => window.innerHeight + 1 >= told;

/** Where the page around gives the frame its height, no scrollbar may come and go; where it does not, readers need one. */
function settle(): void {
  root.style.overflow = isHighEnough() ? 'hidden' : '';
}

/** The site around, where the browser names it: a choice is told to that site and to no other. */
function siteAround(): string | undefined {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const site = ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return site && site !== 'null' ? site : undefined;
}

function tellChoices(site: string): void {
  const send = (choice: Omit<ChoiceMessage, 'type' | 'version'>) =>
    window.parent.postMessage({ type: CHOICE, version: 1, ...choice } satisfies ChoiceMessage, site);
  addEventListener('opic-as-of-change', ({ detail: { asOf } }) => send({ asOf }));
  addEventListener('opic-state-select', ({ detail: { state } }) => send({ state }));
  addEventListener('opic-region-change', ({ detail: { region } }) => send({ region }));
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
  addEventListener('resize', () => isHighEnough() && settle());
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK) tell();
  });
  const site = siteAround();
  if (site) tellChoices(site);
}
