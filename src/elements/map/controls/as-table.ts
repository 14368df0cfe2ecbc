/** The map's States as a table in the same group. Loaded when a reader asks for it. */
import { html, type TemplateResult } from 'lit';
import type { HandedOn } from '../../../core/opic-element.js';
import '../../opic-table.js';

export const asTable = (handedOn: HandedOn): TemplateResult =>
  html`<opic-table class="inner" .handedOn=${handedOn}></opic-table>`;

/** In a dashboard there is a table already, and the focus goes there. */
export function goToTable(map: HTMLElement): void {
  const table = (map.getRootNode() as ShadowRoot).querySelector('opic-table');
  table?.shadowRoot?.querySelector('input')?.focus();
}
