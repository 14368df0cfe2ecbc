/** Where the talk was, kept for a reload in the middle of it. Where nothing may be kept, nothing is. */

export interface Kept {
  slide?: number;
  /** The State or region that was asked about. */
  answer?: string;
  asOf?: string;
  lang?: string;
  scheme?: string;
  /** A data document that was dropped onto the page. */
  document?: unknown;
}

const name = (id: string): string => `opic-presenter ${location.pathname} ${id}`;

/** Only a reload, or the way back to the page, goes on; whoever opens it anew begins at the title. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

export function recall(id: string): Kept {
  try {
    const kept: unknown = isReturn() ? JSON.parse(sessionStorage.getItem(name(id)) ?? '{}') : {};
    return typeof kept === 'object' && kept ? kept : {};
  } catch {
    return {};
  }
}

export function keep(id: string, kept: Kept): void {
  try {
    sessionStorage.setItem(name(id), JSON.stringify(kept));
  } catch {
    // No room, or not allowed: the address still names the slide where it may.
  }
}

/** `#slide=3` in the address, counted from 1; undefined where the address says none. */
export function slideInAddress(): number | undefined {
  const found = /(?:^#|&)slide=(\d+)/.exec(location.hash);
  return found ? Number(found[1]) - 1 : undefined;
}

export function putInAddress(slide: number): void {
  try {
    history.replaceState(history.state, '', `#slide=${slide + 1}`);
  } catch {
    // Frames without an address of their own may not change it.
  }
}
