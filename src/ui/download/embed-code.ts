/** The way from another page to an element: a link, or the two lines that show the same there. */
import { attributesOf } from '../../core/property.js';

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

/** As it leads there from any page; the places for codes stay as they are. */
function absolute(address: string, { baseURI }: Document): string {
  if (!URL.canParse?.(address, baseURI)) return address;
  return new URL(address, baseURI).href.replace(/%7B(iso[23])%7D/g, '{$1}');
}

/** With the options that the element has been given here. */
export function embedCode(element: HTMLElement, chosen: Readonly<Record<string, string>> = {}): string {
  const { localName, ownerDocument } = element;
  const given = attributesOf(element.constructor as never)
    .filter(({ path, notInFrames }) => element.hasAttribute(path) && !notInFrames)
    .map(({ path, address }): [string, string] => {
      const value = element.getAttribute(path)!;
      return [path, address ? absolute(value, ownerDocument) : value];
    });
  const options = Object.entries({ ...Object.fromEntries(given), ...chosen });
  const written = options.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<script src="${escaped(scriptOf(ownerDocument))}" defer></script>\n<${localName}${written}></${localName}>`;
}
