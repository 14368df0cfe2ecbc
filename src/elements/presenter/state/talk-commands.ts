/**
 * Everything that can happen to a talk, as plain objects: tables can list them in a test, and another window
 * can send them.
 */
import type { MessageKey } from '../../../i18n/en.js';
import type { CalendarDate, DataDocument } from '../../../model/dataset.js';
import type { Found } from '../panels/find-answer.js';
import type { Scheme } from '../../../scene/theme.js';
import type { Slide } from '../slides/shared/custom-content.js';

export type PanelName = 'question' | 'keys' | 'export' | 'languages' | 'overview';

/** In the order in which they are offered. */
export const EXPORTS = [
  'copySlide',
  'savePng',
  'saveSvg',
  'cardWide',
  'cardTall',
  'savePptx',
  'filmWide',
  'filmSquare',
  'printSlides',
  'printHandout',
  'printHandouts',
] as const;

export type Export = (typeof EXPORTS)[number];

/** Exports that take long: one at a time, while the talk goes on. */
export type Long = Extract<Export, 'savePptx' | 'filmWide' | 'filmSquare'>;
export const isLong = (what: string): what is Long => /^(savePptx|film)/.test(what);

/** One sentence of a message. It is put into words where it is shown, in the language shown there. */
export interface Line {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Values that are dates, and are written out in that language. */
  readonly dates?: Readonly<Record<string, CalendarDate>>;
}

/** The time that an informational message stays, in milliseconds. */
export const FADES_AFTER = 6000;

export interface Message {
  readonly lines: readonly Line[];
  /** Milliseconds after which it disappears; without it, it stays until the next key. */
  readonly fadesAfter?: number;
}

interface Making {
  readonly what: Long;
  /** From 0 to 1. */
  readonly share: number;
}

/** Input from the page, which the talk cannot change. */
export interface Given {
  /** The element's own language, until the presenter chooses another. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly scheme: Scheme;
  /** The reader wants less motion: the years do not begin by themselves. */
  readonly lessMotion: boolean;
  /** The date the element shows, which it may share with others on the page. */
  readonly asOf: CalendarDate;
  /** The first and the last day of which the data know anything. */
  readonly adopted: CalendarDate;
  readonly statusAsAt: CalendarDate;
}

/** The part of the state that survives a reload in the middle of the talk. */
export interface Session {
  /** The slide of the list that is shown, counted from 0. */
  readonly at?: number;
  /** The State or region that was asked about, or `since`: its slide stands before the talk's own. */
  readonly answer?: string | undefined;
  /** The earlier date of the answer `since`. */
  readonly from?: CalendarDate | undefined;
  /** The date that was asked for; it comes before a slide's own. */
  readonly date?: CalendarDate | undefined;
  readonly language?: string | undefined;
  /** The language of the subtitle, if there is one. */
  readonly second?: string | undefined;
  /** The language of what only the presenter sees; by default the element's own. */
  readonly own?: string | undefined;
  /** The name of the presenter's window while it is open: panels and messages are shown there. */
  readonly window?: string | undefined;
  /** When the talk began, in milliseconds since 1970. */
  readonly startedAt?: number | undefined;
  readonly scheme?: Scheme | undefined;
  /** A data document that was dropped onto the page. */
  readonly document?: DataDocument | undefined;
}

/** What page, clock and browser report, and is so whatever was before. */
export interface Reported extends Pick<Session, 'window' | 'startedAt'> {
  readonly message?: Message | undefined;
  readonly making?: Making | undefined;
  readonly fullscreen?: boolean;
}

/** The languages of a talk: of its slides, of their subtitle, of what only the presenter sees. */
export type LanguageOf = 'language' | 'second' | 'own';

/** A command from the presenter's keys and buttons. */
export type Press =
  | { readonly type: 'next' | 'back' | 'first' | 'last' | 'close' | 'blank' | 'fullscreen' | 'play' }
  | { readonly type: 'scheme' | 'latest' | 'jump' | 'start' | 'window' | 'spotlight' }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'speed'; readonly by: 1 | -1 }
  | { readonly type: 'language'; readonly of: LanguageOf; readonly language: string | undefined }
  | { readonly type: 'go'; readonly slide: number }
  | { readonly type: 'open'; readonly panel: PanelName }
  | { readonly type: 'export'; readonly what: Export | 'cancel' };

export type Command =
  | Press
  // The question being typed, and what came of it.
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'mark'; readonly index: number }
  | { readonly type: 'answer'; readonly found: Found }
  // What the page, the clock and the browser report.
  | { readonly type: 'given'; readonly given: Given }
  | { readonly type: 'slides'; readonly slides: readonly Slide[] }
  | { readonly type: 'restore'; readonly session: Session }
  | { readonly type: 'arrival'; readonly of: number }
  | { readonly type: 'report'; readonly now: Reported }
  | { readonly type: 'document'; readonly document: DataDocument; readonly message: Message };
