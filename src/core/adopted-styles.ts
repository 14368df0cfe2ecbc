/** Style sheets for an element that moves into another document, such as a frame's or a popup's. */
import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A sheet serves only the document it was made for. */
function sheetsIn(page: Document, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] | undefined {
  const { CSSStyleSheet } = page.defaultView ?? {};
  if (!CSSStyleSheet) return undefined; // a document that shows nothing
  let made = sheets.get(page);
  if (!made) sheets.set(page, (made = new Map()));
  return styles.map(style => {
    let sheet = made.get(style);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      made.set(style, sheet);
    }
    return sheet;
  });
}

/** A move empties the list of the root. */
export function adoptStylesAgain(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = sheetsIn(root.ownerDocument, styles) ?? root.adoptedStyleSheets;
}

/** Adds what a part that is loaded later looks like. */
export function adoptMoreStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  const more = sheetsIn(root.ownerDocument, styles) ?? [];
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...more])];
}
