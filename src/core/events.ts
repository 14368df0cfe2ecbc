/** The events that pages listen to, typed wherever they bubble to. */
import type { CalendarDate, Status } from '../model/dataset.js';
import type { Issue } from '../model/document/issues.js';
import type { Region } from '../world/regions.js';

/** The `detail` of each event. All events bubble and are composed. */
export interface OpicEvents {
  /** A user moved the date. */
  'opic-as-of-change': CustomEvent<{ asOf: CalendarDate }>;
  /** A user chose a State (alpha-3), or let go of it (null). */
  'opic-state-select': CustomEvent<{ state: string | null; status: Status | null }>;
  /** A user chose a region, or let go of it (`world`). */
  'opic-region-change': CustomEvent<{ region: Region }>;
  /** Input was refused. */
  'opic-error': CustomEvent<{ issues: Issue[] }>;
  /** The document that `src` names has been taken. */
  'opic-load': CustomEvent<null>;
}

declare global {
  interface GlobalEventHandlersEventMap extends OpicEvents {}
}

export function fire<E extends keyof OpicEvents>(
  from: EventTarget,
  event: E,
  detail?: OpicEvents[E]['detail'] & object,
): void {
  from.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
}
