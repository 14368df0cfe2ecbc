/** Below an element, what it can be taken along as: one link, and the menu that it opens. The menu is loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Attempting } from '../../core/opic-element.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { downloadMenu, Files } from './download-menu.js';

export class Downloads {
  readonly #host: Attempting;
  readonly #load: () => Promise<Files>;
  #menu: ReturnType<typeof downloadMenu> | undefined;

  /** `load`: what is in the menu besides the link and the embed code. */
  constructor(host: Attempting, load: () => Promise<Files>) {
    this.#host = host;
    this.#load = load;
  }

  get isOpen(): boolean {
    return !!this.#menu;
  }

  readonly toggle = (): Promise<void> =>
    this.#host.attempt(async () => {
      const [{ downloadMenu }, files] = await Promise.all([import('./download-menu.js'), this.#load()]);
      this.#menu = this.#menu ? undefined : downloadMenu(this.#host, files);
    });

  /** `before`: other links of the element. */
  link(localizer: Localizer, before: unknown = nothing): TemplateResult {
    return html`<div class="links" part="downloads">
      ${before}<button type="button" aria-expanded=${this.isOpen} @click=${this.toggle}>
        ${localizer.msg('download')}
      </button>
    </div>`;
  }

  menu(localizer: Localizer): unknown {
    return this.#menu?.(localizer);
  }
}
