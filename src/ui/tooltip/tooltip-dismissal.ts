/** Dismisses a tooltip: on Esc, wherever the focus is, and on a scroll, which moves its anchor away. */
import type { ReactiveControllerHost } from 'lit';

/** Gives what is to be told whether a tooltip is shown, and listens while it is. `elsewhere`: on a press outside of the element. */
export function tooltipDismissal(
  host: ReactiveControllerHost & Element,
  escape: () => void,
  elsewhere?: () => void,
): (shown: boolean) => void {
  let stop: AbortController | undefined;
  return shown => {
    if (shown === !!stop) return;
    stop?.abort();
    stop = shown ? new AbortController() : undefined;
    if (!stop) return;
    const options = { capture: true, passive: true, signal: stop.signal };
    const page = host.ownerDocument;
    page.addEventListener('keydown', event => event.key === 'Escape' && escape(), options);
    const move = () => host.requestUpdate();
    page.addEventListener('scroll', move, options);
    for (const type of ['scroll', 'resize'])
      page.defaultView?.visualViewport?.addEventListener(type, move, options);
    page.addEventListener(
      'pointerdown',
      event => event.composedPath().includes(host) || elsewhere?.(),
      options,
    );
  };
}
