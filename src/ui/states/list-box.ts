/** A long list of States: a table in a box that scrolls, in which one row is marked. The page is never scrolled. */
import { css } from 'lit';

/** Brings a row into view inside its own box. */
export function showInBox(row: HTMLElement, box: HTMLElement): void {
  if (!box.contains(row)) return;
  const place = row.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const top = frame.top + (box.querySelector('thead')?.offsetHeight ?? 0);
  if (place.top >= top && place.bottom <= frame.bottom) return;
  box.scrollBy({ top: place.top - top - (frame.bottom - top - place.height) / 2, behavior: 'instant' });
}

/** The row of the selected State, which is brought into view once, when it is selected. */
export class RowInView {
  /** The State that was last brought into view, or chosen in the list itself and so in view. */
  state: string | null = null;

  /** To be called when the list has been drawn. */
  follow(selected: string | null, box: HTMLElement | null): void {
    if (selected === this.state) return;
    this.state = selected;
    const row = selected && box?.querySelector<HTMLElement>(`[data-state=${selected}]`);
    if (row) showInBox(row, box!);
  }
}

export const listBoxStyles = css`
  .box {
    position: relative;
    max-block-size: min(70vh, 620px);
    overflow: auto;
    border-block: 1px solid var(--_line);
    scrollbar-width: thin;
  }
  table {
    font-size: 14px;
  }
  th,
  td {
    padding: 0.35em 0.6em;
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
  }
  tbody th button,
  tbody th a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-weight: 600;
    text-align: start;
  }
  tbody th button:hover {
    text-decoration: underline;
  }
  :is([aria-current], .numbers [aria-pressed='true']) {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [dir='rtl'] :is([aria-current], .numbers [aria-pressed='true']) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  /* Leads back to the whole list. */
  :is(.count, .filters) button {
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    tr[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .box {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
