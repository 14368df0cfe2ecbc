/** The slides of the talk where a page names none, in order. */
export const STANDARD_TALK =
  'title why where breakdown years since regions waiting procedures next questions'.split(' ');
