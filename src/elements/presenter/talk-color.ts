/** The talk's own colour, from an attribute: a colour, or a custom property of the page that holds one. */
import { colorOf } from './hex-color.js';

/** What has no colour of its own: a canvas would draw it black. */
const DEPENDS = /var\(|^(inherit|initial|unset|revert|revert-layer|currentcolor)$/i;

/** As `#rrggbb`; undefined where it is none. */
export function talkColor(host: Element, given: string | null | undefined): string | undefined {
  if (!given || /^#[0-9a-f]{6}$/i.test(given)) return given?.toLowerCase() || undefined;
  if (typeof CSS === 'undefined') return undefined; // not in a browser
  const property = /^\s*var\(\s*(--[^\s,()]+)\s*\)\s*$/.exec(given)?.[1];
  const color = (property ? getComputedStyle(host).getPropertyValue(property) : given).trim();
  return DEPENDS.test(color) ? undefined : colorOf(color);
}
