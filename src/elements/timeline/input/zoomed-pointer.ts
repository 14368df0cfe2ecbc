/** Pages that lay the CSS property `zoom` on what stands in them. Engines do not agree what it does to a box. */

/**
 * The pointer's position in the px of an element's boxes. Older engines, WebKit's among them, give those in the
 * element's own px, and the pointer in the window's.
 */
export function pointer({ clientX, clientY }: MouseEvent, element: Element): [x: number, y: number] {
  let zoom = 1;
  if (!element.currentCSSZoom)
    for (let one: Element | null = element; one; one = above(one)) zoom *= +getComputedStyle(one).zoom || 1;
  return [clientX / zoom, clientY / zoom];
}

const above = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
