/** A panel is a modal dialog: the browser keeps the focus inside, gives it back, and hides the rest from readers. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Command, PanelName } from '../state/talk-commands.js';
import { panelOnWall } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';

export interface PanelContent {
  readonly title: string;
  readonly body: TemplateResult;
}

/** The dialog stands in the page also while no panel is open: only one that is closed gives the focus back. */
export function panelDialog(
  open: PanelName | undefined,
  content: PanelContent | undefined,
  localizer: Localizer,
  dispatch: (command: Command) => void,
): TemplateResult {
  const close = () => dispatch({ type: 'close' });
  return html`<dialog
    class=${open ? `panel ${open}` : nothing}
    part=${open ? 'panel' : nothing}
    aria-label=${content?.title ?? nothing}
    @cancel=${(event: Event) => {
      event.preventDefault();
      if (open) close();
    }}
    @click=${(event: MouseEvent) => {
      // What is inside has its own targets; the dialog itself is hit only where its backdrop is.
      if (event.target === event.currentTarget) close();
    }}
  >
    ${
      content
        ? html`<div class="inside">
            <h2>${content.title}</h2>
            <button class="close" type="button" @click=${close}>${localizer.msg('close')}</button>
            ${content.body}
          </div>`
        : nothing
    }
  </dialog>`;
}

/** Opens and closes the wall's dialog as the state says, after its content has been drawn. */
export class PanelDialog implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #talk: TalkStore;

  constructor(host: ReactiveControllerHost & HTMLElement, talk: TalkStore) {
    this.#host = host;
    this.#talk = talk;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Outside the page a dialog is no longer modal, so an element that comes back opens it again.
    this.#show(undefined);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#show(panelOnWall(this.#talk.state));
  }

  #show(panel: PanelName | undefined): void {
    const dialog = this.#host.shadowRoot?.querySelector('dialog');
    if (dialog) showPanel(dialog, panel);
  }
}

const shown = new WeakMap<HTMLDialogElement, PanelName>();

/** Opens a dialog for a panel, or closes it where there is none. */
export function showPanel(dialog: HTMLDialogElement, panel: PanelName | undefined): void {
  if (panel === shown.get(dialog)) return;
  if (panel) shown.set(dialog, panel);
  else shown.delete(dialog);
  if (dialog.open) close(dialog);
  if (!panel) return;
  open(dialog);
  // A question is typed at once, and in the place of the one before; the overview begins at the slide shown.
  const field = dialog.querySelector<HTMLElement>('input, [aria-current="true"], [aria-pressed="true"]');
  field?.focus();
  if (panel === 'question') (field as HTMLInputElement).select();
}

// Environments for tests have the element without what it can do.
function open(dialog: HTMLDialogElement): void {
  if (dialog.showModal) dialog.showModal();
  else dialog.open = true;
}

function close(dialog: HTMLDialogElement): void {
  if (dialog.close) dialog.close();
  else dialog.open = false;
}
