/** All that works beside the element and follows its talk. */
import { exportOnCommand } from '../output/export-slide.js';
import { exportLongOnCommand } from '../output/long-export.js';
import { printOnCommand } from '../output/print-pages.js';
import { showPanelOnWall } from '../panels/panel-dialog.js';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkHost } from '../talk-host.js';
import type { SlideSource } from '../view/slide-source.js';
import { PresenterWindow } from '../window/presenter-window.js';
import { readMinutes } from '../window/talk-time.js';
import { fadeMessages, noteStart, playYears } from './clocks.js';
import { fileDrop } from './file-drop.js';
import { answerKeys } from './keyboard.js';
import { pointerActivity, spotlight, swipe as swipeOver } from './pointer.js';
import { followFullscreen } from './screen/fullscreen.js';
import { keepAwake } from './screen/wake-lock.js';
import { keepSession } from './session.js';
import { keepSlideInAddress } from './slide-address.js';

export type OfThisWindow = ReturnType<typeof attachControllers>;

/** Returns the controllers whose state is drawn, and belongs to this window alone. */
export function attachControllers(host: TalkHost, talk: TalkStore, source: SlideSource) {
  keepSession(host, talk);
  exportOnCommand(host, talk, source.shown);
  keepSlideInAddress(host, talk);
  answerKeys(host, talk);
  followFullscreen(host, talk);
  fadeMessages(host, talk);
  playYears(host, talk, source);
  showPanelOnWall(host, talk);
  printOnCommand(host, talk, source);
  exportLongOnCommand(host, talk, source);
  keepAwake(host, talk);
  noteStart(talk);
  const pointer = pointerActivity(host);
  const light = spotlight(host);
  const drop = fileDrop(host, talk, () => (talk.state.window ? source.ownLocalizer() : source.localizer()));
  const swipe = swipeOver(talk.dispatch);
  const faults = () => [...(host.shadowRoot?.querySelectorAll('.notes p') ?? [])];
  const content = () => ({
    ...source,
    localizer: source.ownLocalizer(),
    light,
    swipe,
    faults: faults().map(({ textContent }) => textContent ?? ''),
    minutes: readMinutes(host.minutes),
  });
  new PresenterWindow(host, talk, { content, colors: source.colors, dropsIn: drop.listen });
  return { pointer, drop, light, swipe };
}
