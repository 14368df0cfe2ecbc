/** Addresses of a site's own pages about States, made from a template such as `/countries/{iso2}`. */
import { register } from '../model/codes.js';

/** What one looks like. */
export const HREF_TEMPLATE = 'https://…/{iso2}, https://…/{iso3}';

/** Whether it has a place for a code and leads nowhere but to a page. */
export function isHrefTemplate(template: string): boolean {
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
