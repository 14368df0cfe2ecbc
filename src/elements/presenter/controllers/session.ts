/** Keeps the state of the talk for a reload in the middle of it, where the page has session storage. */
import type { Session } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';

const nameOf = (id: string): string => `opic-presenter ${location.pathname} ${id}`;

/** A talk goes on only after a reload or on the way back to the page; opened anew it begins at the title. */
function isReturn(): boolean {
  const [entry] = (performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

export function recallSession(id: string): Session {
  try {
    const stored: unknown = isReturn() ? JSON.parse(sessionStorage.getItem(nameOf(id)) ?? '{}') : {};
    return typeof stored === 'object' && stored ? stored : {};
  } catch {
    return {};
  }
}

const KEPT = [
  'at',
  'answer',
  'from',
  'date',
  'language',
  'second',
  'own',
  'scheme',
  'document',
  'window',
  'startedAt',
] as const satisfies readonly (keyof Session)[];

/** Stores the session whenever something in it changes. */
export function keepSession(host: Element, talk: TalkStore): void {
  talk.follow((state, before, { type }) => {
    if (type === 'restore' || KEPT.every(key => state[key] === before[key])) return;
    try {
      const session = Object.fromEntries(KEPT.map(key => [key, state[key]]));
      sessionStorage.setItem(nameOf(host.id), JSON.stringify(session));
    } catch {
      // No room, or not allowed: the address still names the slide where it may.
    }
  });
}
