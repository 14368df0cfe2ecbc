/** What the controls of the map do. What search, table and files need is loaded when a reader asks for it. */
import { html, type ReactiveController } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Announcer } from '../../../ui/announcer.js';
import { Downloads } from '../../../ui/download/downloads.js';
import { anchor } from '../../../world/anchors.js';
import type { MapHost } from '../map-host.js';
import type { FindState } from './find-state.js';
import { Zoom, type ZoomAct } from './zoom.js';

/** Does what a control is for, once that is loaded. */
export type Use = (act: (controls: MapControls) => void) => void;

export class MapControls implements ReactiveController {
  readonly #host: MapHost;
  readonly #goTo: (state: string) => void;
  readonly #announcer: Announcer;
  /** The search as the reader has left it, once there is one. */
  finder: FindState | undefined;
  /** The text to search for. */
  #asked = '';
  #zoom: Zoom | undefined;
  readonly #downloads: Downloads;
  #table: typeof import('./as-table.js').asTable | undefined;

  /** `goTo`: shows a State that was searched for. */
  constructor(host: MapHost, announcer: Announcer, goTo: (state: string) => void) {
    this.#host = host;
    this.#goTo = goTo;
    this.#announcer = announcer;
    this.#downloads = new Downloads(host, async () => (await import('./map-files.js')).mapFiles(host));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finder?.close();
  }

  get isTableOpen(): boolean {
    return !!this.#table;
  }

  get isMenuOpen(): boolean {
    return this.#downloads.isOpen;
  }

  /** What the links below the map have opened. */
  opened(localizer: Localizer): unknown {
    return html`${this.#downloads.menu(localizer)} ${this.#table?.(this.#host.handOn())}`;
  }

  /** A reader comes to the map, and may zoom it by wheel, fingers and taps. */
  ready(): void {
    if (this.#host.wanted.has('zoom')) this.#zooming();
  }

  /** A key on the map that zooms. */
  key({ key, ctrlKey, metaKey }: KeyboardEvent, focused: string): boolean {
    const act = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'all' } as const)[key];
    if (!act || ctrlKey || metaKey || !this.#host.wanted.has('zoom')) return false;
    this.zoom(act, focused);
    return true;
  }

  #zooming(): Zoom {
    return (this.#zoom ??= new Zoom(
      this.#host.view,
      this.#host.renderRoot.querySelector<HTMLElement>('.map')!,
    ));
  }

  /** About a State, where it is seen: the one that is focused, or else selected. */
  zoom(act: ZoomAct, state = this.#host.selected): void {
    const { view, region, shown } = this.#host;
    if (act !== 'in' && view.target === view.whole) return;
    if (act === 'all') {
      if (region !== 'world') this.#host.chooseRegion('world');
      view.fly(view.whole);
    } else
      this.#zooming().step(act === 'out', state && view.shows(anchor(state)) ? anchor(state) : undefined);
    const { localizer } = shown;
    const share = localizer.percent(view.whole[2] / view.target[2]);
    this.#announcer.say(() => localizer.msg('zoomedTo', { share }));
  }

  find(text: string): void {
    this.#asked = text;
    void this.#host.attempt(async () => {
      if (!this.finder) {
        const { FindState } = await import('./find-state.js');
        this.finder ??= new FindState(this.#host, this.#announcer, state => {
          this.#host.renderRoot.querySelector<HTMLInputElement>('[type=search]')!.value = '';
          this.#goTo(state);
        });
      }
      // Of two that wait for the module, the first need not be the first to have it.
      this.finder.type(this.#asked);
    });
  }

  table(): void {
    void this.#host.attempt(async () => {
      const { asTable, goToTable } = await import('./as-table.js');
      if (this.#host.within) goToTable(this.#host);
      else this.#table = this.#table ? undefined : asTable;
    });
  }

  download(): void {
    void this.#downloads.toggle();
  }
}
