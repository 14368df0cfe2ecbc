/** The elements by the second part of their tags, in the order in which people get to know them. */
export const elementNames: readonly string[] =
  'map breakdown timeline table state procedures count since dashboard presenter'.split(' ');
