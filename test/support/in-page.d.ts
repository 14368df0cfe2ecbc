/** What `in-page.js` has for the functions that a test runs in a page. */
declare const inPage: {
  /** A root, and the shadow roots in it. */
  roots(root?: Document | ShadowRoot): (Document | ShadowRoot)[];
  /** All elements in them. */
  all(root?: Document | ShadowRoot): Element[];
  /** The element with the focus, in whichever of them. */
  active(): Element | null;
  /** What a map's legend says: `48 / 16 / 133`. */
  counts(map: Element): string;
  /** Ours on the page, but for those in shadow roots. */
  elements(): import('../../src/core/opic-element.js').OpicElement[];
  wait(milliseconds: number): Promise<void>;
  /** Waits for what must come about, a minute at most. */
  until(holds: () => unknown): Promise<void>;
  /** The files that the page would save from here on, by their names. */
  keep(): [name: string, file: Blob][];
};
