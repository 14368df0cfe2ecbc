/**
 * The presenter's window: a second window that this page opens and draws into, so that it works from a folder,
 * where two pages may not talk to each other.
 */
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { answerKey } from '../controllers/keyboard.js';
import { FADES_AFTER } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import { showPanel } from '../panels/panel-dialog.js';
import { panelStyles } from '../panels/panel-styles.js';
import { styles } from '../view/presenter-styles.js';
import { windowStyles } from './window-styles.js';
import { timesView, windowView, type WindowContent } from './window-view.js';

const SIZE = 'popup,width=1180,height=760';
/** Milliseconds between two looks at the window: whether it is there, and its clock. */
const BEAT = 500;

interface WindowSource {
  content(): WindowContent;
  /** The colours of the wall, by the names that the styles have for them. */
  colors(): Readonly<Record<string, string>>;
  /** Files may be dropped there as well. */
  dropsIn(page: Document): void;
}

export class PresenterWindow implements ReactiveController {
  readonly #talk: TalkStore;
  readonly #source: WindowSource;
  #window: Window | undefined;
  /** One that was left from before a reload, and cannot be drawn into. */
  #left: Window | null = null;
  /** The document that was set up. A reload of the window brings another one. */
  #page: Document | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, talk: TalkStore, source: WindowSource) {
    this.#talk = talk;
    this.#source = source;
    host.addController(this);
    talk.follow((_state, _before, command) => {
      if (command.type === 'window') this.#toggle();
      if (command.type === 'open') this.#window?.focus();
      if (command.type === 'restore' && command.session.window) this.#find(command.session.window);
    });
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leave);
    this.#window?.close();
    this.#end();
  }

  hostUpdated(): void {
    this.#draw();
  }

  #toggle(): void {
    const { dispatch } = this.#talk;
    if (this.#window) {
      this.#window.close();
      return this.#end();
    }
    this.#left?.close();
    // A new name, because a window that is still open under the old one might be out of reach.
    if (!this.#open(`opic-presenter-${Date.now()}`)) return this.#end('windowBlocked');
    const lines = [{ key: 'windowOpened' }] as const;
    dispatch({ type: 'report', now: { message: { lines, fadesAfter: FADES_AFTER } } });
  }

  /** After a reload the window may still be there, but from a folder a browser may keep it out of reach. */
  #find(name: string): void {
    if (!this.#open(name)) this.#end('windowAgain');
  }

  #open(name: string): boolean {
    let opened: Window | null = null;
    try {
      opened = window.open('', name, SIZE);
      void opened?.document;
    } catch {
      // Frames that may not open windows say so by an exception; and so does a window out of reach.
      this.#left = opened;
      return false;
    }
    if (!opened) return false;
    this.#window = opened;
    this.#talk.dispatch({ type: 'report', now: { window: name } });
    this.#timer ??= setInterval(this.#look, BEAT);
    this.#look();
    return true;
  }

  /** `why`: what to tell the presenter, on the wall, where there is no other place. */
  #end(why?: 'windowBlocked' | 'windowClosed' | 'windowAgain'): void {
    clearInterval(this.#timer);
    this.#timer = this.#window = this.#page = undefined;
    const message = why && { lines: [{ key: why }] };
    if (message || this.#talk.state.window)
      this.#talk.dispatch({ type: 'report', now: { window: undefined, ...(message && { message }) } });
  }

  readonly #look = (): void => {
    if (!this.#window || this.#window.closed) return this.#end('windowClosed');
    let page: Document;
    try {
      page = this.#window.document;
    } catch {
      // Reloaded from a folder, it is empty and may not be drawn into.
      this.#window.close();
      return this.#end('windowAgain');
    }
    // While it is being reloaded it has no body.
    if (page.body && page !== this.#page) this.#setUp(page);
    else this.#drawTimes();
  };

  #setUp(page: Document): void {
    const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
    this.#page = page;
    const sheet = new Sheet();
    sheet.replaceSync([styles, panelStyles, windowStyles].join('\n'));
    page.adoptedStyleSheets = [sheet];
    const times = page.createElement('div');
    times.className = 'times';
    page.body.replaceChildren(times, page.createElement('main'));
    page.addEventListener('keydown', this.#pressed);
    this.#source.dropsIn(page);
    this.#draw();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    // Of the keys of the browser only the reload, which would leave the window empty.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r') event.preventDefault();
    answerKey(event, this.#talk);
  };

  #draw(): void {
    const page = this.#page;
    const main = page?.querySelector('main');
    if (!page || !main) return;
    const content = this.#source.content();
    const { localizer } = content;
    page.title = localizer.msg('keyWindow');
    page.documentElement.lang = localizer.code;
    page.documentElement.dir = localizer.dir;
    const { style } = page.documentElement;
    for (const [name, value] of Object.entries(this.#source.colors())) style.setProperty(name, value);
    style.setProperty('--_u', '0.55px');
    render(windowView(content), main, { creationScope: page });
    const dialog = main.querySelector('dialog');
    if (dialog) showPanel(dialog, this.#talk.state.panel);
    this.#drawTimes();
  }

  #drawTimes(): void {
    const times = this.#page?.querySelector<HTMLElement>('.times');
    if (times) render(timesView(this.#source.content(), new Date()), times, { creationScope: this.#page! });
  }

  /** The slides are reloaded or closed: the window stays, and must not look as if it still led the talk. */
  readonly #leave = (): void => {
    const page = this.#page;
    if (!page) return;
    const text = page.createElement('p');
    text.textContent = this.#source.content().localizer.msg('windowLeft');
    page.body.replaceChildren(text);
    this.#page = undefined;
  };
}
