/** All that works beside the element and follows its talk. */
import type { ReactiveControllerHost } from 'lit';
import type { CalendarDate } from '../../../model/dataset.js';
import { exportCardOnCommand } from '../output/card/export-card.js';
import { exportOnCommand } from '../output/export-slide.js';
import { LongExport } from '../output/long-export.js';
import { PrintPages } from '../output/print-pages.js';
import { PanelDialog } from '../panels/panel-dialog.js';
import type { TalkStore } from '../state/talk-store.js';
import type { SlideSource } from '../view/slide-source.js';
import { fadeMessages } from './fading-message.js';
import { FileDrop } from './file-drop.js';
import { followFullscreen } from './screen/fullscreen.js';
import { keepAwake } from './screen/wake-lock.js';
import { answerKeys } from './keyboard.js';
import { PresenterWindow } from '../window/presenter-window.js';
import type { WindowContent } from '../window/window-view.js';
import { PointerActivity } from './pointer/pointer-activity.js';
import { Spotlight } from './pointer/spotlight.js';
import { Swipe } from './pointer/swipe.js';
import { keepSession } from './session.js';
import { SlideAddress } from './slide-address.js';
import { noteStart } from './note-start.js';
import { YearPlayback } from './year-playback.js';

interface TalkHost {
  /** True when the slide is kept in the page's address. */
  inAddress(): boolean;
  /** The days on which States came, in order. */
  arrivals(): readonly CalendarDate[];
}

/** Returns the controllers whose state is drawn, and belongs to this window alone. */
export function attachControllers(
  host: ReactiveControllerHost & HTMLElement,
  talk: TalkStore,
  source: SlideSource,
  element: TalkHost,
): { pointer: PointerActivity; drop: FileDrop; swipe: Swipe; spotlight: Spotlight } {
  keepSession(host, talk);
  exportOnCommand(talk, source.shown);
  exportCardOnCommand(host, talk, source.shown);
  new SlideAddress(host, talk, element.inAddress);
  answerKeys(host, talk);
  followFullscreen(host, talk);
  fadeMessages(host, talk);
  new YearPlayback(host, talk, element.arrivals);
  new PanelDialog(host, talk);
  new PrintPages(host, talk, source);
  new LongExport(host, talk, source);
  keepAwake(host, talk);
  noteStart(talk);
  const pointer = new PointerActivity(host);
  const spotlight = new Spotlight(host);
  const own = () => (talk.state.window ? source.windowContent() : source.shown().context).localizer;
  const drop = new FileDrop(host, talk, own);
  const swipe = new Swipe(talk.dispatch);
  const content = (): WindowContent => ({ ...source.windowContent(), talk, spotlight, swipe });
  new PresenterWindow(host, talk, { content, colors: source.colors, dropsIn: drop.listen });
  return { pointer, drop, spotlight, swipe };
}
