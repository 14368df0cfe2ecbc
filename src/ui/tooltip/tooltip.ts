/** The box beside what is pointed at: in the top layer where there is one, and always inside what is seen of the page. */
import { css, html, type TemplateResult } from 'lit';

const GAP = 14;
const MARGIN = 6;

/** The part of the window that is seen: less than all where two fingers have zoomed in, nothing of a closed frame. */
function seen(page: Document): { left: number; top: number; right: number; bottom: number } {
  const window: Partial<Window> = page.defaultView ?? {};
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = window.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: page.documentElement.clientWidth || (window.innerWidth ?? 0),
    height: window.innerHeight ?? 0,
  };
  return { left, top, right: left + width, bottom: top + height };
}

/** Puts a box beside a point (px of the window), or beside what reaches down to `foot`: above if there is room, else below. */
export function placeBeside(box: HTMLElement, x: number, y: number, foot = y): void {
  if ('showPopover' in box && !box.matches(':popover-open')) box.showPopover();
  const zoom = box.currentCSSZoom ?? 1; // of the page: the box is told where to be in its own px
  const part = seen(box.ownerDocument);
  const [first, last] = [part.left / zoom + MARGIN, part.right / zoom - MARGIN];
  const [highest, lowest] = [part.top / zoom + MARGIN, part.bottom / zoom - MARGIN];
  box.style.setProperty('--_room', `${Math.floor(last - first)}px`);
  box.style.setProperty('max-block-size', `${Math.floor(lowest - highest)}px`);
  const { offsetWidth, offsetHeight } = box;
  const left = Math.max(first, Math.min(x / zoom - offsetWidth / 2, last - offsetWidth));
  const above = y / zoom - GAP - offsetHeight;
  const below = Math.min(foot / zoom + GAP, lowest - offsetHeight);
  box.style.setProperty('left', `${Math.round(left)}px`);
  box.style.setProperty('top', `${Math.round(above >= highest ? above : Math.max(highest, below))}px`);
}

/** Without popovers a box is seen unless it is hidden. */
export const isShown = (box: HTMLElement): boolean =>
  'showPopover' in box ? box.matches(':popover-open') : !(box as HTMLElement).hidden;

export function putAway(box: HTMLElement): void {
  if ('hidePopover' in box && box.matches(':popover-open')) box.hidePopover();
}

/** `hold` keeps it while the pointer is on it. */
export const tooltip = (
  content: unknown,
  { hold, release }: Record<'hold' | 'release', () => void>,
): TemplateResult =>
  html`<div class="tooltip" part="tooltip" popover="manual" @pointerenter=${hold} @pointerleave=${release}>
    ${content}
  </div>`;

/** Shows an element's tooltip beside what is pointed at, or puts it away: also while that is scrolled out of sight. */
export function placeTooltip(root: ParentNode, place: readonly [number, number, number?] | undefined): void {
  const box = root.querySelector<HTMLElement>('.tooltip')!;
  const [x = 0, y = 0, foot = y] = place ?? [];
  const { left, top, right, bottom } = seen(box.ownerDocument);
  if (place && x >= left && x <= right && foot >= top && y <= bottom) placeBeside(box, x, y, foot);
  else putAway(box);
}

export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    z-index: 10;
    inline-size: max-content;
    min-inline-size: min(11em, var(--_room));
    max-inline-size: min(23em, var(--_room));
    box-sizing: border-box;
    overflow: auto;
    padding: 0.65em 0.85em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 1px 2px rgb(8 24 40 / 14%),
      0 6px 20px rgb(8 24 40 / 18%);
    font-size: 14px;
  }
  .tooltip h3 {
    font: 600 1.06em/1.3 var(--_font);
  }
  .tooltip .note {
    margin-block-start: 0.4em;
    color: var(--_quiet);
    font-size: 13px;
  }
`;
