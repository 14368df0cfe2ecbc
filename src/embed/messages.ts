/** The messages between frame and parent. All others are ignored. */

export const HEIGHT = 'opic-widgets:height';
export const ASK = 'opic-widgets:height?';

export interface HeightMessage {
  type: typeof HEIGHT;
  /** CSS px. */
  height: number;
}

export const CHOICE = 'opic-widgets:choice';

/** A reader's choice in the frame. A change of its meaning gets a new version. */
export interface ChoiceMessage {
  type: typeof CHOICE;
  version: 1;
  /** The date shown, `YYYY-MM-DD`. */
  asOf?: string;
  /** Alpha-3; null where the reader let go of it. */
  state?: string | null;
  /** A region or group; `world` for all. */
  region?: string;
}

/** Bounds of a plausible height, in CSS px: a page that reports any other is mistaken, or means harm. */
const LEAST = 40;
const MOST = 20_000;

/** The height that a message tells, or undefined where it is any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || !data) return undefined;
  const { type, height } = data as Partial<Record<string, unknown>>;
  if (type !== HEIGHT || typeof height !== 'number') return undefined;
  return height >= LEAST && height <= MOST ? Math.ceil(height) : undefined;
}
