/** Addresses of a site's own pages about States, made from a template such as `/countries/{iso2}`. */
import { register } from '../model/codes.js';
import type { Option } from './property.js';

/** It has a place for a code and leads nowhere but to a page. */
function isHrefTemplate(template: string): boolean {
  if (!/\{iso[23]\}/.test(template)) return false;
  try {
    return /^https?:$/.test(new URL(template, 'https://example.org').protocol);
  } catch {
    return false;
  }
}

/** The address for a State, or undefined where there is no template or it is none. */
export function stateHref(template: string | null | undefined, state: string): string | undefined {
  if (!template || !isHrefTemplate(template)) return undefined;
  const codes = register.find(({ iso3 }) => iso3 === state);
  return codes && template.replaceAll('{iso3}', codes.iso3).replaceAll('{iso2}', codes.iso2);
}

/** The option by which a site gives its template. */
export const stateHrefOption: Option = {
  read: given => (isHrefTemplate(given) ? given : undefined),
  expected: 'https://…/{iso2}, https://…/{iso3}',
  address: true,
  handedOn: true,
};
