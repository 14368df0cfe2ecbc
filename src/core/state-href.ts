/** Addresses of a site's own pages about States, made from a template such as `/countries/{iso2}`. */
import { register } from '../model/codes.js';

export const HREF_EXAMPLES = 'https://…/{iso2}, https://…/{iso3}';

/** The template, if it has a place for a code and leads nowhere but to a page. */
export function readHref(template: string): string | undefined {
  if (!/\{iso[23]\}/.test(template)) return undefined;
  try {
    return /^https?:$/.test(new URL(template, 'https://example.org').protocol) ? template : undefined;
  } catch {
    return undefined;
  }
}

/** The address for a State, or undefined where there is no template or it is none. */
export function stateHref(template: string | null | undefined, state: string): string | undefined {
  if (!template || !readHref(template)) return undefined;
  const codes = register.find(({ iso3 }) => iso3 === state);
  return codes && template.replaceAll('{iso3}', codes.iso3).replaceAll('{iso2}', codes.iso2);
}
