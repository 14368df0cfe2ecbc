/** The way from another page to an element: a link, or the two lines that show the same there. */
import { attributesOf } from '../../core/property.js';
import { dataset as bundled } from '../../model/bundled.js';

/** This page, at the element where the page has given it an id. */
export function linkTo({ id, ownerDocument }: HTMLElement): string {
  const address = new URL(ownerDocument.location.href);
  if (id) address.hash = id;
  return String(address);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where this page has the script from; elsewhere the file must be put beside the page. */
const scriptOf = ({ scripts }: Document): string =>
  [...scripts].find(({ src }) => /\/opic\.min\.js$/.test(src))?.src ?? 'opic.min.js';

type Options = HTMLElement & Readonly<Record<string, unknown>>;
type Option = ReturnType<typeof attributesOf>[number];

/** As it leads there from any page; the places for codes stay as they are. */
function absolute(address: string, { baseURI }: Document): string {
  if (!URL.canParse?.(address, baseURI)) return address;
  return new URL(address, baseURI).href.replace(/%7B(iso[23])%7D/g, '{$1}');
}

const around = (element: Options) =>
  (element.getRootNode() as Partial<ShadowRoot>).host as Options | undefined;

/** False where a script gave the page its data: no code shows them elsewhere. */
export function canBeEmbedded(element: HTMLElement): boolean {
  const { data, src } = element as Options;
  return data === bundled || !!(src || around(element as Options)?.['src']);
}

/** An option as it stands, by attribute, script, group or the element around it; undefined where that is its default. */
function shown(element: Options, bare: Options, { name, path, address }: Option): string | undefined {
  const value = address === 'data' ? element[name] || around(element)?.[name] : element[name];
  if (typeof value !== 'string') return element.getAttribute(path) ?? undefined;
  if (!value || value === bare[name]) return undefined;
  return address ? absolute(value, element.ownerDocument) : value;
}

/** With the options that show the same as here. */
export function embedCode(element: HTMLElement, chosen: Readonly<Record<string, string>> = {}): string {
  const { localName, ownerDocument } = element;
  const bare = ownerDocument.createElement(localName) as Options;
  Object.assign(bare, { data: (element as Options)['data'] });
  const given = attributesOf(element.constructor)
    .filter(({ notInFrames }) => !notInFrames)
    .map(option => [option.path, shown(element as Options, bare, option)] as const)
    .filter((pair): pair is [string, string] => pair[1] !== undefined);
  const options = Object.entries({ ...Object.fromEntries(given), ...chosen });
  const written = options.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<script src="${escaped(scriptOf(ownerDocument))}" defer></script>\n<${localName}${written}></${localName}>`;
}
