/** Brings a row into view inside its own box. The page is never scrolled. */

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
