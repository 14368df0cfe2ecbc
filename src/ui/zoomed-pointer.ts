/** Pages that lay the CSS property `zoom` on what stands in them. Engines do not agree what it does to a box. */

/** The zoom that an element's boxes leave out: older engines, WebKit's among them, give those in the element's own px. */
export function untoldZoom(element: Element): number {
  let zoom = 1;
  if (!element.currentCSSZoom)
    for (let one: Element | null = element; one; one = above(one)) zoom *= +getComputedStyle(one).zoom || 1;
  return zoom;
}

/** The pointer's position in the px of an element's boxes. */
export function pointer({ clientX, clientY }: MouseEvent, element: Element): [x: number, y: number] {
  const zoom = untoldZoom(element);
  return [clientX / zoom, clientY / zoom];
}

const above = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
