/** Reads what a frame's address asks for. Each part is checked, and what is not on these lists is not there. */
import { addressesFrom } from '../core/state-href.js';

/** An attribute, as its element declares it. */
interface FrameOption {
  path: string;
  address?: 'data' | 'pages';
  notInFrames?: boolean;
}

/** The elements by tag, with the attributes that each has. */
export type Elements = Readonly<Record<string, readonly FrameOption[]>>;

export interface Asked {
  element: string;
  attributes: [name: string, value: string][];
  /** Custom properties. */
  looks: [name: string, value: string][];
  scheme: 'light' | 'dark' | 'light dark';
  flags: Flag[];
  refused: { path: string; given: string; expected: 'element' | 'address' | 'colour' | 'font' | 'scheme' }[];
}

const COLOURS = ['party', 'signatory', 'no-action', 'territory', 'border', 'surface', 'text', 'accent'];
/** `?plain`, as `?plain=1` or `?plain=true`. */
const FLAGS = ['plain', 'transparent', 'static'] as const;
type Flag = (typeof FLAGS)[number];

const SCHEMES = { light: 'light', dark: 'dark', auto: 'light dark' } as const;

export interface Around {
  /** The frame page's own address. */
  page: string;
  /** The address of the page around the frame, where there is one and it says so. */
  parent: string | undefined;
  supports(property: string, value: string): boolean;
}

/** `https://ngo.example`. */
const siteOf = (address: string): string => {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
};

/** Where links may lead: the frame page's own site, and the site around it. */
const sitesOf = ({ page, parent }: Around): string[] =>
  [page, ...(parent ? [parent] : [])].map(address => `${siteOf(address)}/`);

/**
 * Where data may come from: the frame page's own folder, and the site around it. A host is not enough: on a CDN or a
 * university's server everybody has files beside ours.
 */
export const dataFoldersOf = ({ page, parent }: Around): string[] => [
  `${siteOf(page)}${new URL('.', page).pathname}`,
  ...(parent ? [`${siteOf(parent)}/`] : []),
];

/** Addresses of other sites would let anyone show their own facts, or lead readers away, under this site's name. */
function isOwn(address: string, kind: 'data' | 'pages', around: Around): boolean {
  const places = kind === 'data' ? dataFoldersOf(around) : sitesOf(around);
  return addressesFrom(address).every(finished => leadsInto(finished, places, around.page));
}

function leadsInto(address: string, places: readonly string[], base: string): boolean {
  try {
    const url = new URL(address, base);
    // Some servers read an encoded slash as a way up.
    const climbs = /%(2f|5c)/i.test(url.pathname);
    const full = siteOf(url.href) + url.pathname;
    return /^(https?|file):$/.test(url.protocol) && !climbs && places.some(place => full.startsWith(place));
  } catch {
    return false;
  }
}

/** A `var()` or `url()` would be valid in any property, so only what a colour or a list of fonts consists of is taken. */
const COLOUR = /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([\w\s.,%/+-]+\))$/i;
const FONTS = /^[\p{L}\d\s,'"_-]+$/u;
const KEYWORDS = /^(inherit|initial|unset|revert|revert-layer)$/i;

function isLook(name: string, value: string, { supports }: Around): boolean {
  const [property, form] = name === 'font' ? ['font-family', FONTS] : ['color', COLOUR];
  return value.length < 200 && form.test(value) && !KEYWORDS.test(value) && supports(property, value);
}

/** Reads the part of an address after the `?`. */
export function readQuery(search: string, elements: Elements, around: Around): Asked {
  const query = new URLSearchParams(search);
  const refused: Asked['refused'] = [];
  const given = query.get('element') ?? 'opic-map';
  const known = Object.hasOwn(elements, given);
  if (!known) refused.push({ path: 'element', given, expected: 'element' });
  const element = known ? given : 'opic-map';

  const attributes: Asked['attributes'] = [];
  for (const { path: name, address, notInFrames } of elements[element] ?? []) {
    const value = notInFrames ? null : query.get(name);
    if (value === null) continue;
    if (address && !isOwn(value, address, around)) {
      refused.push({ path: name, given: value, expected: 'address' });
    } else attributes.push([name, value]);
  }

  const looks: Asked['looks'] = [];
  for (const name of [...COLOURS, 'font']) {
    const value = query.get(name);
    if (!value) continue;
    if (isLook(name, value, around)) looks.push([`--opic-${name}`, value]);
    else refused.push({ path: name, given: value, expected: name === 'font' ? 'font' : 'colour' });
  }

  // A page that says nothing is light, whatever its reader's system prefers.
  const scheme = query.get('scheme') ?? 'light';
  const right = Object.hasOwn(SCHEMES, scheme);
  if (!right) refused.push({ path: 'scheme', given: scheme, expected: 'scheme' });
  const flags = FLAGS.filter(name => !/^(0|false)$/.test(query.get(name) ?? '0'));
  const options = elements[element] ?? [];
  // A map that is plain, or does not react, offers no controls.
  if (/plain|static/.test(flags.join()) && options.some(({ path }) => path === 'controls'))
    attributes.push(['controls', 'none']);
  return {
    element,
    attributes,
    looks,
    scheme: SCHEMES[right ? (scheme as 'auto') : 'light'],
    flags,
    refused,
  };
}
