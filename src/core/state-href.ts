/** Addresses of a site's own pages about States, made from a template such as `/countries/{iso2}`. */
import { memoizeLast } from '../i18n/format/memoize.js';
import { register, type StateCodes } from '../model/codes.js';

export const HREF_EXAMPLES = 'https://…/{iso2}, https://…/{iso3}';

const fill = (template: string, { iso3, iso2 }: StateCodes): string =>
  template.replaceAll('{iso3}', iso3).replaceAll('{iso2}', iso2);

/** The addresses that a template gives, one for each State. An address without a place for a code gives itself. */
export const addressesFrom = (template: string): string[] => [
  ...new Set(register.map(codes => fill(template, codes))),
];

function leadsToPage(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://example.org').protocol);
  } catch {
    return false;
  }
}

/**
 * The template, if it has a place for a code and leads nowhere but to a page. The finished addresses are judged, for
 * a code can complete a word: `java{iso2}ript:` is a relative path until Seychelles makes a script of it.
 */
export const readHref = memoizeLast((template: string) =>
  /\{iso[23]\}/.test(template) && addressesFrom(template).every(leadsToPage) ? template : undefined,
);

/** The address for a State, or undefined where there is no template or it is none. */
export function stateHref(template: string | null | undefined, state: string): string | undefined {
  if (!template || !readHref(template)) return undefined;
  const codes = register.find(({ iso3 }) => iso3 === state);
  return codes && fill(template, codes);
}
