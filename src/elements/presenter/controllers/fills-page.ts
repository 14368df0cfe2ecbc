/** True when the page exists for the presentation: keys are then meant for it wherever the focus is. */
export function fillsPage(host: Element): boolean {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  return left < 20 && top < 20 && right > innerWidth - 40 && bottom > innerHeight - 20;
}
