/** Brings a row into view inside its own box. The page is never scrolled. */

export function showInBox(row: HTMLElement, box: HTMLElement): void {
  if (!box.contains(row)) return;
  const place = row.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const top = frame.top + (box.querySelector('thead')?.offsetHeight ?? 0);
  if (place.top >= top && place.bottom <= frame.bottom) return;
  box.scrollBy({ top: place.top - top - (frame.bottom - top - place.height) / 2, behavior: 'instant' });
}
