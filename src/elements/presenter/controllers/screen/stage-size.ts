/** The size of the slide on the screen, and whether it is all there is on the page. */
import type { ReactiveControllerHost } from 'lit';
import { fitted, WIDE } from '../../slide-size.js';
import { whileConnected } from '../while-connected.js';

/** True when the page exists for the presentation: keys are then meant for it wherever the focus is. */
export function fillsPage(host: Element): boolean {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  return left < 20 && top < 20 && right > innerWidth - 40 && bottom > innerHeight - 20;
}

export type StageSize = ReturnType<typeof stageSize>;

export function stageSize(host: ReactiveControllerHost & HTMLElement) {
  const stage = { size: WIDE, alone: false };
  const measure = (): void => {
    const alone = fillsPage(host);
    const size = fitted(host.clientWidth, host.clientHeight) ?? stage.size;
    const { width, height } = stage.size;
    if (alone === stage.alone && size.width === width && size.height === height) return;
    Object.assign(stage, { alone, size });
    host.requestUpdate();
  };
  host.addController({ hostUpdated: measure });
  whileConnected(host, signal => {
    // Without one, as in test environments, the slide keeps the size it has.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    signal.addEventListener('abort', () => observer.disconnect());
  });
  return stage;
}
