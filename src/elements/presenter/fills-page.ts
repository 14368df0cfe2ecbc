/** Whether the presentation is what the page is for: then keys are meant for it wherever the focus is. */
export function fillsPage(host: Element): boolean {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  return left < 20 && top < 20 && right > innerWidth - 40 && bottom > innerHeight - 20;
}
