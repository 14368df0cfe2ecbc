/** A panel is a modal dialog: the browser keeps the focus inside, gives it back, and hides the rest from readers. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { PanelName } from '../state/talk-commands.js';
import { panelOnWall } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { SlideSource } from '../view/slide-source.js';

/** What panels are drawn from, on the wall or in the presenter's window. */
export interface PanelSource extends Pick<SlideSource, 'talk' | 'contextOf' | 'withContent'> {
  readonly localizer: Localizer;
}

export interface PanelContent {
  readonly title: string;
  readonly body: TemplateResult;
}

/** Opens and closes the wall's dialog as the state says, after its content has been drawn. */
export function showPanelOnWall(host: ReactiveControllerHost & HTMLElement, talk: TalkStore): void {
  const show = (panel: PanelName | undefined): void => {
    const dialog = host.shadowRoot?.querySelector('dialog');
    if (dialog) showPanel(dialog, panel);
  };
  host.addController({
    // Outside the page a dialog is no longer modal, so an element that comes back opens it again.
    hostDisconnected: () => show(undefined),
    hostUpdated: () => host.isConnected && show(panelOnWall(talk.state)),
  });
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
