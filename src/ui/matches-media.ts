/** False also where media queries are unknown, as in the DOM of a test runner. */
export const matchesMedia = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

/** Where no frames are drawn nothing can move either. */
export const wantsLessMotion = (): boolean =>
  !globalThis.requestAnimationFrame || matchesMedia('(prefers-reduced-motion: reduce)');
