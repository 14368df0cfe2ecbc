/** What readers can do on the map beside choosing a State. Its parts are drawn at once and work when they are first used. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { HandedOn } from '../../../core/opic-element.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Announcer } from '../../../ui/announcer.js';
import type { Form } from '../../../ui/save-file.js';
import type { Region } from '../../../world/regions.js';
import type { MapView } from '../drawing/map-view.js';
import { regionMenu, searchField, zoomButtons } from './control-bar.js';
import type { CardTool } from '../../state/card-tools.js';
import type { readControls } from './control-words.js';
import type { DownloadMenu, saveMap } from './download-menu.js';
import type { FindState } from './find-state.js';
import type { Zoom } from './zoom.js';

type ZoomAct = 'in' | 'out' | 'whole';
type Wanted = ReturnType<typeof readControls>['wanted'];

export interface ControlsHost extends LitElement {
  readonly view: MapView;
  readonly region: Region;
  readonly within: unknown;
  readonly selected: string | null;
  readonly shown: Parameters<typeof saveMap>[1];
  /** Handed on to the table. */
  readonly forTable: HandedOn;
  /** The user found a State. */
  goTo(state: string): void;
  chooseRegion(region: Region): void;
  describe(state: string): { status: string; words: string };
  attempt(task: () => Promise<unknown>): Promise<void>;
}

export class MapControls implements ReactiveController {
  wanted: Wanted = new Set();
  readonly #host: ControlsHost;
  readonly #announcer: Announcer;
  #finder: FindState | undefined;
  #zoom: Promise<Zoom> | undefined;
  #menu: DownloadMenu | undefined;
  #table: typeof import('./as-table.js').asTable | undefined;

  constructor(host: ControlsHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#finder?.close();
  }

  /** The row above the map. */
  bar(localizer: Localizer): TemplateResult | typeof nothing {
    const { wanted } = this;
    const finder = this.#finder;
    const has = (word: 'search' | 'region') => wanted.has(word);
    if (!has('search') && !has('region')) return nothing;
    return html`<div class="bar" part="controls">
      ${
        has('search')
          ? searchField(
              localizer,
              {
                load: this.#find,
                input: this.#find,
                key: this.#searchKey,
                leave: () => this.#finder?.close(),
              },
              !!finder?.isOpen,
              finder?.active,
              finder?.list(localizer),
            )
          : nothing
      }
      ${has('region') ? regionMenu(localizer, this.#host.region, region => this.#host.chooseRegion(region)) : nothing}
    </div>`;
  }

  /** The buttons upon the map. */
  zoomButtons(localizer: Localizer): TemplateResult | typeof nothing {
    const { target, whole } = this.#host.view;
    return this.wanted.has('zoom') ? zoomButtons(localizer, target === whole, this.#zoomBy) : nothing;
  }

  /** The links below the map: the same as a table, and what can be taken along. */
  links(localizer: Localizer): TemplateResult | typeof nothing {
    const { wanted } = this;
    if (!wanted.has('table') && !wanted.has('download')) return nothing;
    const open = this.#host.within ? nothing : !!this.#table;
    return html`<div class="links" part="downloads">
      ${
        wanted.has('table')
          ? html`<button type="button" aria-expanded=${open} @click=${this.#showTable}>
              ${localizer.msg('asTable')}
            </button>`
          : nothing
      }
      ${
        wanted.has('download')
          ? html`<button type="button" aria-expanded=${!!this.#menu} @click=${this.#download}>
              ${localizer.msg('downloadMenu')}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What those links have opened. */
  opened(localizer: Localizer): unknown {
    return html`${this.#menu?.draw(localizer, this.#host.selected, this.#save, this.#saveCard)}
    ${this.#table?.(this.#host.forTable)}`;
  }

  /** Loads what zooms, when a reader comes to the map. */
  readonly ready = (): void => {
    if (this.wanted.has('zoom')) void this.#zooming().catch(() => undefined);
  };

  /** A key on the map that zooms. */
  key({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const act = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'whole' } as const)[key];
    if (!act || ctrlKey || metaKey || !this.wanted.has('zoom')) return false;
    this.#zoomBy(act);
    return true;
  }

  #zooming(): Promise<Zoom> {
    const area = this.#host.renderRoot.querySelector<HTMLElement>('.map')!;
    return (this.#zoom ??= import('./zoom.js').then(
      ({ Zoom }) => new Zoom(this.#host.view, area),
      (error: unknown) => {
        this.#zoom = undefined;
        throw error;
      },
    ));
  }

  readonly #zoomBy = (act: ZoomAct): void =>
    void this.#host.attempt(async () => {
      const { target, whole } = this.#host.view;
      if (act !== 'in' && target === whole) return;
      if (act === 'whole') {
        if (this.#host.region !== 'world') this.#host.chooseRegion('world');
        this.#host.view.fly(whole);
      } else (await this.#zooming()).step(act === 'out');
      const { localizer } = this.#host.shown;
      const share = localizer.percent(whole[2] / this.#host.view.target[2]);
      this.#announcer.say(() => localizer.msg('zoomedTo', { share }));
    });

  readonly #find = ({ target }: Event): void =>
    void this.#host.attempt(async () => {
      const host = this.#host;
      if (!this.#finder) {
        const { FindState } = await import('./find-state.js');
        this.#finder ??= new FindState(host, this.#announcer);
      }
      const { localizer } = host.shown;
      this.#finder.type((target as HTMLInputElement).value, localizer);
    });

  readonly #searchKey = (event: KeyboardEvent): void => {
    if (this.#finder?.key(event.key)) event.preventDefault();
  };

  readonly #showTable = (): void =>
    void this.#host.attempt(async () => {
      const { asTable, goToTable } = await import('./as-table.js');
      if (this.#host.within) goToTable(this.#host);
      else this.#table = this.#table ? undefined : asTable;
    });

  readonly #download = (): void =>
    void this.#host.attempt(async () => {
      const { DownloadMenu } = await import('./download-menu.js');
      this.#menu = this.#menu ? undefined : new DownloadMenu(this.#host);
    });

  readonly #save = (form: Form): void =>
    void this.#host.attempt(async () => {
      const { saveMap } = await import('./download-menu.js');
      await saveMap(form, this.#host.shown, this.#host);
    });

  readonly #saveCard = (tool: CardTool): void =>
    void this.#host.attempt(async () => {
      const { takeCard } = await import('../../state/card-file.js');
      const { selected, shown } = this.#host;
      if (selected) await takeCard(tool, selected, shown, this.#host);
    });
}
