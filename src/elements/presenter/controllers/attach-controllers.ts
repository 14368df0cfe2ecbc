/** All that works beside the element and follows its talk. */
import type { ReactiveControllerHost } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { exportOnCommand } from '../output/export-slide.js';
import { LongExport } from '../output/long-export.js';
import { PrintPages } from '../output/print-pages.js';
import type { SlideContext } from '../output/sheet.js';
import { PanelDialog } from '../panels/panel-dialog.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import { FadingMessage } from './fading-message.js';
import { FileDrop } from './file-drop.js';
import { Fullscreen } from './fullscreen.js';
import { Keyboard } from './keyboard.js';
import { PointerActivity } from './pointer-activity.js';
import { keepSession } from './session.js';
import { SlideAddress } from './slide-address.js';
import { YearPlayback } from './year-playback.js';

interface Element {
  localizer(): Localizer;
  /** True when the slide is kept in the page's address. */
  inAddress(): boolean;
  /** The days on which States came, in order. */
  arrivals(): readonly CalendarDate[];
  shown(): { slide: Slide; context: SlideContext };
  slides(): readonly Slide[];
  context(slide: Slide): SlideContext;
  onPaper(slide: Slide, localizer?: Localizer): SlideContext;
}

/** Those that come back have something to show which belongs to this window alone. */
export function attachControllers(
  host: ReactiveControllerHost & HTMLElement,
  talk: TalkStore,
  element: Element,
): { pointer: PointerActivity; drop: FileDrop } {
  keepSession(host, talk);
  exportOnCommand(talk, element.shown);
  new SlideAddress(host, talk, element.inAddress);
  new Keyboard(host, talk);
  new Fullscreen(host, talk);
  new FadingMessage(host, talk);
  new YearPlayback(host, talk, element.arrivals);
  new PanelDialog(host, talk);
  new PrintPages(host, talk, element);
  new LongExport(host, talk, element);
  return { pointer: new PointerActivity(host), drop: new FileDrop(host, talk, element.localizer) };
}
