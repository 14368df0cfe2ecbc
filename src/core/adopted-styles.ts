/** Style sheets for an element that moves into another document, such as a frame's or a popup's. */
import type { CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A sheet serves only the document it was made for, and a move empties the list of the root. */
export function adoptStylesAgain(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  const { CSSStyleSheet } = page.defaultView ?? {};
  if (!CSSStyleSheet) return; // a document that shows nothing
  let made = sheets.get(page);
  if (!made) sheets.set(page, (made = new Map()));
  root.adoptedStyleSheets = styles.map(style => {
    let sheet = made.get(style);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      made.set(style, sheet);
    }
    return sheet;
  });
}
