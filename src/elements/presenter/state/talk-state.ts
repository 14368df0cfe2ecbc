/** The state of a talk, and how each command changes it. No timers, no page, no storage: those follow the state. */
import { isState } from '../../../model/codes.js';
import { isCalendarDate } from '../../../model/dates.js';
import type { CalendarDate, DataDocument } from '../../../model/dataset.js';
import { isRegion } from '../../../world/regions.js';
import { SCHEMES, type Scheme } from '../../../scene/theme.js';
import {
  isLong,
  type Command,
  type Given,
  type Making,
  type Message,
  type PanelName,
  type Press,
  type Session,
} from './talk-commands.js';
import type { Slide } from '../talk.js';
import { noContent } from '../slides/shared/custom-content.js';

/** Time that an informational message stays, in milliseconds. */
export const FADES_AFTER = 6000;

export interface TalkState {
  readonly slides: readonly Slide[];
  /** The slide of the list that is shown, counted from 0. */
  readonly at: number;
  /** The State or region that was asked about: its slide stands before the talk's own. */
  readonly answer: string | undefined;
  /** The date that was asked for; it comes before a slide's own. */
  readonly date: CalendarDate | undefined;
  readonly language: string | undefined;
  readonly scheme: Scheme | undefined;
  /** A data document that was dropped onto the page. */
  readonly document: DataDocument | undefined;
  readonly panel: PanelName | undefined;
  readonly question: string;
  /** Index of the marked answer, from 0. */
  readonly marked: number;
  /** The years being played, and how many States have come; undefined where the slide shows all. */
  readonly years: { readonly announced: number; readonly playing: boolean } | undefined;
  readonly blank: boolean;
  readonly fullscreen: boolean;
  readonly message: Message | undefined;
  readonly making: Making | undefined;
  /** The presenter has pressed something: notes for whoever prepares the talk go. */
  readonly begun: boolean;
  readonly given: Given;
}

export const initialState: TalkState = {
  slides: [],
  at: 0,
  answer: undefined,
  date: undefined,
  language: undefined,
  scheme: undefined,
  document: undefined,
  panel: undefined,
  question: '',
  marked: 0,
  years: undefined,
  blank: false,
  fullscreen: false,
  message: undefined,
  making: undefined,
  begun: false,
  given: {
    language: 'en',
    languages: ['en'],
    scheme: 'light',
    still: false,
    asOf: '2011-12-19',
    adopted: '2011-12-19',
    statusAsAt: '2011-12-19',
  },
};

/** The slide on the wall: one of the list, or the answer to a question. */
export const slideShown = ({ slides, at, answer }: TalkState): Slide =>
  answer === undefined
    ? (slides[at] ?? { name: 'title', content: noContent })
    : { name: answer, content: noContent };

export const dateOf = ({ date, given }: TalkState, slide: Slide): CalendarDate =>
  date ?? slide.date ?? given.asOf;

export const schemeShown = ({ scheme, given }: TalkState): Scheme => scheme ?? given.scheme;

/** True when there is something to close. Otherwise the key belongs to the page. */
export const isClosable = ({ panel, answer, blank, message }: TalkState): boolean =>
  Boolean(panel ?? answer ?? message) || blank;

export function reduce(state: TalkState, command: Command): TalkState {
  return withYears(state, change(state, command));
}

function change(state: TalkState, command: Command): TalkState {
  switch (command.type) {
    case 'ask':
      return { ...state, question: command.question, marked: 0 };
    case 'mark':
      return { ...state, marked: command.index };
    case 'answer':
      return answered(state, command.found);
    case 'latest':
      return { ...state, date: undefined, panel: undefined };
    case 'given':
      return withGiven(state, command.given);
    case 'slides':
      return { ...state, slides: command.slides, at: within(state.at, command.slides) };
    case 'restore':
      return restored(state, command.session);
    case 'arrival':
      return arrived(state, command.of);
    case 'message':
      return { ...state, message: command.message };
    case 'fade':
      return { ...state, message: undefined };
    case 'making':
      return { ...state, making: command.making };
    case 'fullscreenIs':
      return state.fullscreen === command.on ? state : { ...state, fullscreen: command.on };
    case 'document':
      return { ...state, document: command.document, message: command.message, panel: undefined };
    default:
      return pressed(state, command);
  }
}

const MOVES: readonly Command['type'][] = ['next', 'back', 'first', 'last'];

function pressed(state: TalkState, press: Press): TalkState {
  const { type } = press;
  const closes = type === 'close';
  if (closes && !isClosable(state)) return state;
  const moves = MOVES.includes(type);
  const quiet: TalkState = { ...state, begun: true, message: undefined };
  // A press that lights the screen again or closes a panel does nothing else.
  if (state.blank && (moves || closes)) return { ...quiet, blank: false };
  const again = type === 'open' && press.panel === state.panel;
  const closed: TalkState = { ...quiet, panel: undefined };
  return state.panel && (moves || closes || again) ? closed : acted(closed, press);
}

function acted(state: TalkState, press: Press): TalkState {
  const { slides, at, answer, years } = state;
  switch (press.type) {
    case 'next':
      return answer === undefined ? goTo(state, at + 1) : { ...state, answer: undefined };
    case 'back':
      return answer === undefined ? goTo(state, at - 1) : { ...state, answer: undefined };
    case 'first':
      return goTo(state, 0);
    case 'last':
      return goTo(state, slides.length - 1);
    case 'go':
      return goTo(state, press.slide);
    case 'close':
      return { ...state, answer: undefined };
    case 'blank':
      return { ...state, blank: !state.blank };
    case 'fullscreen':
      return { ...state, fullscreen: !state.fullscreen };
    case 'open':
      return { ...state, panel: press.panel, blank: false };
    case 'language':
      return nextLanguage(state);
    case 'scheme':
      return nextScheme(state);
    case 'play':
      if (slideShown(state).name !== 'years') return state;
      if (!years?.playing) return { ...state, years: years ? { ...years, playing: true } : START };
      return {
        ...state,
        years: { ...years, playing: false },
        message: { lines: [{ key: 'paused' }] },
      };
    case 'export':
      // Its progress is shown where it was asked for.
      return isLong(press.what) ? { ...state, panel: 'export' } : state;
    default:
      return state; // what is unknown changes nothing
  }
}

const within = (at: number, slides: readonly unknown[]): number =>
  Math.max(0, Math.min(at, slides.length - 1));

const goTo = (state: TalkState, slide: number): TalkState => ({
  ...state,
  answer: undefined,
  at: within(slide, state.slides),
});

/** The one after it; the first after the last, and where it is not in the list. */
const after = <T>(list: readonly T[], one: T): T => list[(list.indexOf(one) + 1) % list.length]!;

function nextLanguage(state: TalkState): TalkState {
  const { language, languages } = state.given;
  const shown = languages.find(code => code === state.language) ?? language;
  const message: Message | undefined =
    languages.length < 2 ? { lines: [{ key: 'oneLanguage' }] } : state.message;
  return { ...state, language: after(languages, shown), message };
}

const schemeNames = { light: 'schemeLight', dark: 'schemeDark', contrast: 'schemeContrast' } as const;

function nextScheme(state: TalkState): TalkState {
  const scheme = after(SCHEMES, schemeShown(state));
  const message: Message = { lines: [{ key: schemeNames[scheme] }], fadesAfter: FADES_AFTER / 3 };
  return { ...state, scheme, message };
}

function answered(state: TalkState, found: Extract<Command, { type: 'answer' }>['found']): TalkState {
  const closed: TalkState = {
    ...state,
    begun: true,
    panel: undefined,
    question: '',
    marked: 0,
    message: undefined,
  };
  if (found.kind !== 'date')
    return { ...closed, answer: found.kind === 'state' ? found.state : found.region };
  const { adopted, statusAsAt } = state.given;
  const wanted = found.date;
  const date = wanted > statusAsAt ? statusAsAt : wanted < adopted ? adopted : wanted;
  const key = wanted > date ? 'dateTooLate' : wanted < date ? 'dateTooEarly' : 'dateShown';
  // That another date is shown than was asked for stays until the presenter has read it.
  const message: Message = {
    lines: [{ key, dates: { date } }],
    ...(key === 'dateShown' ? { fadesAfter: FADES_AFTER } : {}),
  };
  return { ...closed, date, message };
}

/** Follows the group when other elements move its date. */
function withGiven(state: TalkState, given: Given): TalkState {
  const same = (Object.keys(given) as (keyof Given)[]).every(
    key => String(given[key]) === String(state.given[key]),
  );
  return same ? state : { ...state, given, date: state.date && given.asOf };
}

/** Takes from a session what still means something; it may have been written by another version. */
function restored(state: TalkState, session: Session): TalkState {
  const { at, answer, date, language, scheme, document } = session;
  const slide = Number.isInteger(at) ? Math.max(0, at!) : 0;
  return {
    ...state,
    at: slide,
    begun: slide > 0,
    answer: answer !== undefined && (isState(answer) || isRegion(answer)) ? answer : undefined,
    date: isCalendarDate(date) ? date : undefined,
    language: typeof language === 'string' ? language : undefined, // its module may come later
    scheme: SCHEMES.find(one => one === scheme),
    document,
  };
}

const START: TalkState['years'] = { announced: 0, playing: true };

/** One more State has come; after the last of them the slide shows all. */
function arrived(state: TalkState, of: number): TalkState {
  if (!state.years?.playing) return state;
  const announced = state.years.announced + 1;
  return { ...state, years: announced > of ? undefined : { announced, playing: true } };
}

/** Another slide, date or other data: years that were being played end, and begin where their slide comes up. */
function withYears(before: TalkState, state: TalkState): TalkState {
  const shown = slideShown(state);
  const same =
    slideShown(before).name === shown.name &&
    before.slides.length > 0 &&
    before.at === state.at &&
    before.answer === state.answer &&
    before.date === state.date &&
    before.document === state.document;
  if (same || !state.slides.length) return state;
  return { ...state, years: shown.name === 'years' && !state.given.still ? START : undefined };
}
