/** Reads what a frame's address asks for. Each part is checked, and what is not on these lists is not there. */
import { addressesFrom } from '../core/state-href.js';

/** An attribute, as its element declares it. */
export interface FrameOption {
  path: string;
  address?: boolean;
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
  refused: { path: string; given: string; expected: 'element' | 'address' | 'colour' | 'font' | 'scheme' }[];
}

const COLOURS = ['party', 'signatory', 'no-action', 'territory', 'border', 'surface', 'text', 'accent'];
const SCHEMES = { light: 'light', dark: 'dark', auto: 'light dark' } as const;

export interface Around {
  /** The frame page's own address. */
  page: string;
  /** The address of the page around the frame, where there is one and it says so. */
  parent: string | undefined;
  supports(property: string, value: string): boolean;
}

const siteOf = (address: string): string => {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
};

/** Where addresses may lead: the frame page's own site, and the site around it. */
export const sitesOf = ({ page, parent }: Around): string[] =>
  [page, ...(parent ? [parent] : [])].map(siteOf);

/** Addresses of other sites would let anyone show their own facts, or lead readers away, under this site's name. */
const isOwn = (address: string, around: Around): boolean =>
  addressesFrom(address).every(finished => leadsToOwn(finished, around));

function leadsToOwn(address: string, around: Around): boolean {
  try {
    const url = new URL(address, around.page);
    return /^(https?|file):$/.test(url.protocol) && sitesOf(around).includes(siteOf(url.href));
  } catch {
    return false;
  }
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
    if (address && !isOwn(value, around)) {
      refused.push({ path: name, given: value, expected: 'address' });
    } else attributes.push([name, value]);
  }

  const looks: Asked['looks'] = [];
  for (const name of [...COLOURS, 'font']) {
    const value = query.get(name);
    if (!value) continue;
    const font = name === 'font';
    if (around.supports(font ? 'font-family' : 'color', value)) looks.push([`--opic-${name}`, value]);
    else refused.push({ path: name, given: value, expected: font ? 'font' : 'colour' });
  }

  const scheme = query.get('scheme') ?? 'auto';
  const right = Object.hasOwn(SCHEMES, scheme);
  if (!right) refused.push({ path: 'scheme', given: scheme, expected: 'scheme' });
  return { element, attributes, looks, scheme: SCHEMES[right ? (scheme as 'auto') : 'auto'], refused };
}
