/** Style sheets of elements, which may move into another document, such as a frame's or a popup's. */
import { adoptStyles, LitElement, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** What each root has been given. */
const given = new WeakMap<ShadowRoot, Set<CSSResultOrNative>>();

/**
 * Adds what an element looks like, or a part of it that is loaded later. A sheet serves only the document it was made
 * for, and a move to another empties the list of the root: then what it has been given is added again.
 */
export function adoptMoreStyles(root: ShadowRoot, more: readonly CSSResultOrNative[] = []): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...more]);
  const styles = new Set([...(given.get(root) ?? []), ...more]);
  given.set(root, styles);
  const page = root.ownerDocument;
  const { CSSStyleSheet } = page.defaultView ?? {};
  if (!CSSStyleSheet) return; // a document that shows nothing
  const made = sheets.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(page, made);
  for (const style of styles) {
    if (made.has(style)) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    made.set(style, sheet);
  }
  const own = [...styles].map(style => made.get(style)!);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...own])];
}

export abstract class StyledElement extends LitElement {
  /** Lit's own sheets serve only the document that the script runs in. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptMoreStyles(root, (this.constructor as typeof StyledElement).elementStyles);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptMoreStyles(this.shadowRoot);
  }
}
