/** The map's States as a table in the same group. Loaded when a reader asks for it. */
import { html, type TemplateResult } from 'lit';
import '../opic-table.js';
import type { Group } from '../../core/group.js';
import type { OpicMap } from './opic-map.js';

export const asTable = (map: OpicMap, link: Group, language: string): TemplateResult =>
  html`<opic-table
    class="inner"
    lang=${language}
    .within=${link}
    .data=${map.data}
    .states=${map.states}
    .statesLabel=${map.statesLabel}
    .stateHref=${map.stateHref}
  ></opic-table>`;

/** In a dashboard there is a table already, and the focus goes there. */
export function goToTable(map: OpicMap): void {
  const table = (map.getRootNode() as ShadowRoot).querySelector('opic-table');
  table?.shadowRoot?.querySelector('input')?.focus();
}
