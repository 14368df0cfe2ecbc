/** The box beside what is pointed at: in the top layer where there is one, and always inside the viewport. */
import { css, html, type TemplateResult } from 'lit';

const GAP = 14;
const MARGIN = 6;

/** Puts a box beside a point (px of the viewport), or beside what reaches down to `foot`: above if there is room, else below. */
export function placeBeside(box: HTMLElement, x: number, y: number, foot = y): void {
  if ('showPopover' in box && !box.matches(':popover-open')) box.showPopover();
  const zoom = box.currentCSSZoom ?? 1; // of the page: the box is told where to be in its own px
  const width = (document.documentElement.clientWidth || innerWidth) / zoom;
  const { offsetWidth, offsetHeight } = box;
  const left = Math.max(MARGIN, Math.min(x / zoom - offsetWidth / 2, width - offsetWidth - MARGIN));
  const above = y / zoom - GAP - offsetHeight;
  const below = Math.min(foot / zoom + GAP, innerHeight / zoom - offsetHeight - MARGIN);
  box.style.setProperty('left', `${Math.round(left)}px`);
  box.style.setProperty('top', `${Math.round(above >= MARGIN ? above : Math.max(MARGIN, below))}px`);
}

export function putAway(box: HTMLElement): void {
  if ('hidePopover' in box && box.matches(':popover-open')) box.hidePopover();
}

interface Holder {
  /** Keeps it while the pointer is on it. */
  hold(): void;
  release(): void;
}

export const tooltip = (content: unknown, { hold, release }: Holder): TemplateResult =>
  html`<div class="tooltip" part="tooltip" popover="manual" @pointerenter=${hold} @pointerleave=${release}>
    ${content}
  </div>`;

/** Shows an element's tooltip where it belongs, or puts it away. */
export function placeTooltip(root: ParentNode, place: readonly [number, number, number?] | undefined): void {
  const box = root.querySelector<HTMLElement>('.tooltip')!;
  if (place) placeBeside(box, ...place);
  else putAway(box);
}

export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    z-index: 10;
    inline-size: max-content;
    min-inline-size: 11em;
    max-inline-size: min(23em, 100vw - 12px);
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
