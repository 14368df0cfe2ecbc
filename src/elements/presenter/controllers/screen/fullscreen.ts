/** Full screen on and off. The browser has the last word: it may refuse, and Esc leaves full screen too. */
import type { ReactiveControllerHost } from 'lit';
import type { TalkStore } from '../../state/talk-store.js';
import { onPage } from '../while-connected.js';

export function followFullscreen(host: ReactiveControllerHost & HTMLElement, talk: TalkStore): void {
  const report = (): void =>
    talk.dispatch({ type: 'report', now: { fullscreen: Boolean(host.ownerDocument.fullscreenElement) } });

  async function toggle(): Promise<void> {
    const page = host.ownerDocument;
    try {
      if (page.fullscreenElement) await page.exitFullscreen();
      else await host.requestFullscreen();
    } catch {
      // Pressed in the presenter's window, where the browser asks for a press on the slides themselves.
      const key = talk.state.window ? 'fullFromWall' : 'noFull';
      talk.dispatch({ type: 'report', now: { message: { lines: [{ key }] } } });
    }
    report();
  }

  onPage(host, 'fullscreenchange', report);
  talk.follow((_state, _before, { type }) => {
    if (type === 'fullscreen' || (type === 'start' && !host.ownerDocument.fullscreenElement)) void toggle();
  });
}
