/** The frame page: one element, as the address says, and its height for the page around it. */
import './drop-in.js';
import { frame as ar } from '../i18n/ar.js';
import { frame as en } from '../i18n/en.js';
import { frame as es } from '../i18n/es.js';
import { frame as fr } from '../i18n/fr.js';
import { addMessages, speakerOf } from '../i18n/registry.js';
import { frame as ru } from '../i18n/ru.js';
import { frame as zh } from '../i18n/zh.js';
import type { Speaker } from '../i18n/localizer.js';
import { ASK, HEIGHT, type HeightMessage } from '../embed/messages.js';
import { readQuery, sitesOf, type Around, type Asked, type Elements } from '../embed/frame-query.js';

addMessages({ ar, en, es, fr, ru, zh });

/** Those of the contract that this build has. */
const TAGS = ['opic-map', 'opic-breakdown', 'opic-timeline', 'opic-table', 'opic-state', 'opic-dashboard'];

const elements: Elements = Object.fromEntries(
  TAGS.flatMap(tag => {
    const found = customElements.get(tag) as
      (CustomElementConstructor & { observedAttributes?: string[] }) | undefined;
    return found ? [[tag, found.observedAttributes ?? []]] : [];
  }),
);

const framed = window.parent !== window;
const root = document.documentElement;
const place = document.querySelector('main')!;

function line({ path, given, expected }: Asked['refused'][number], speaker: Speaker): HTMLElement {
  const word = {
    element: Object.keys(elements).join(', '),
    scheme: 'light, dark, auto',
    address: speaker.say('expectedAddress'),
    colour: speaker.say('expectedColour'),
    font: speaker.say('expectedFont'),
  }[expected];
  const shown = given.length > 80 ? `${given.slice(0, 79)}…` : given;
  const paragraph = document.createElement('p');
  paragraph.textContent = speaker.say('refused', { path, given: shown, expected: word });
  return paragraph;
}

function show({ element, attributes, looks, scheme, refused }: Asked): void {
  const widget = document.createElement(element);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  for (const [name, value] of looks) root.style.setProperty(name, value);
  root.style.setProperty('color-scheme', scheme);
  const wanted = attributes.find(([name]) => name === 'lang')?.[1] ?? '';
  const speaker = speakerOf(wanted) ?? speakerOf('en')!;
  root.lang = speaker.code;
  root.dir = speaker.dir;
  place.replaceChildren(widget);
  if (!refused.length) return;
  const notes = document.createElement('div');
  notes.className = 'refused';
  notes.setAttribute('role', 'status');
  notes.append(...refused.map(one => line(one, speaker)));
  place.append(notes);
}

/** Whoever is around may know the height: it is no secret, and in a sandbox no origin can be named. */
function tell(): void {
  const height = Math.ceil(place.getBoundingClientRect().height);
  const message: HeightMessage = { type: HEIGHT, height };
  if (height) window.parent.postMessage(message, '*');
}

/** Not even by a redirect do data come from elsewhere. */
function keepTo(sites: string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${sites.join(' ')}`;
  document.head.append(policy);
}

const around: Around = {
  page: location.href,
  parent: framed && document.referrer ? document.referrer : undefined,
  supports: (property, value) => CSS.supports(property, value),
};
keepTo(sitesOf(around));
show(readQuery(location.search, elements, around));

if (framed) {
  new ResizeObserver(tell).observe(place);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK) tell();
  });
}
