/** The state of a talk, and how each command changes it. No timers, no page, no storage: those follow the state. */
import type { CalendarDate } from '../../../model/dataset.js';
import { SCHEMES, type Scheme } from '../../../scene/theme.js';
import { isState } from '../../../model/codes.js';
import {
  type Command,
  FADES_AFTER,
  type Given,
  isLong,
  type Message,
  type PanelName,
  type Press,
  type Reported,
  type Session,
} from './talk-commands.js';
import { noContent, type Slide } from '../slides/shared/custom-content.js';
import { answered } from './answered.js';
import { restored } from './restored.js';

export interface TalkState extends Session, Reported {
  readonly slides: readonly Slide[];
  readonly at: number;
  /** The State that was last on the wall. */
  readonly asked?: string;
  readonly panel?: PanelName | undefined;
  readonly question: string;
  /** Index of the answer that is chosen, from 0; -1 until one is. */
  readonly marked: number;
  /** The years being played, and how many States have come; undefined where the slide shows all. */
  readonly years?: { readonly announced: number; readonly playing: boolean } | undefined;
  /** Half, one, or two times as fast as usual. */
  readonly speed: number;
  /** The number of a slide that is being typed. */
  readonly digits: string;
  readonly spotlight: boolean;
  readonly blank: boolean;
  readonly fullscreen: boolean;
  /** The presenter has pressed something, and hints for the preparation disappear. */
  readonly begun: boolean;
  readonly given: Given;
}

export const initialState: TalkState = {
  slides: [],
  at: 0,
  question: '',
  marked: -1,
  speed: 1,
  digits: '',
  spotlight: false,
  blank: false,
  fullscreen: false,
  begun: false,
  given: {
    language: 'en',
    languages: ['en'],
    scheme: 'light',
    lessMotion: false,
    asOf: '2011-12-19',
    adopted: '2011-12-19',
    statusAsAt: '2011-12-19',
  },
};

/** The slide on the wall: one of the list, or the answer to a question. */
export function slideShown({ slides, at, answer, from }: TalkState): Slide {
  if (answer === undefined) return slides[at] ?? { name: 'title', content: noContent };
  return { name: answer, content: noContent, ...(answer === 'since' && from && { from }) };
}

/** The day of the data at the latest: of a later one nobody knows the status. */
export function dateOf({ date, given }: TalkState, slide: Slide): CalendarDate {
  const wanted = date ?? slide.date ?? given.asOf;
  return wanted < given.statusAsAt ? wanted : given.statusAsAt;
}

/** With a window of their own, presenters have panels and messages there. */
export const panelOnWall = ({ window, panel }: TalkState): PanelName | undefined =>
  window ? undefined : panel;

export const schemeShown = ({ scheme, given }: TalkState): Scheme => scheme ?? given.scheme;

/** True when there is something to close. Otherwise the key belongs to the page. */
export const isClosable = ({ panel, answer, blank, message, digits }: TalkState): boolean =>
  Boolean(panel ?? answer ?? message) || blank || digits !== '';

export function reduce(state: TalkState, command: Command): TalkState {
  return withAsked(withYears(state, change(state, command)));
}

function withAsked(state: TalkState): TalkState {
  const { name } = slideShown(state);
  return isState(name) && name !== state.asked ? { ...state, asked: name } : state;
}

function change(state: TalkState, command: Command): TalkState {
  switch (command.type) {
    case 'ask':
      return { ...state, question: command.question, marked: -1 };
    case 'mark':
      return { ...state, marked: command.index };
    case 'answer':
      return { ...state, ...answered(command.found, state.given, state.date ?? state.given.asOf) };
    case 'given':
      return withGiven(state, command.given);
    case 'slides':
      return { ...state, slides: command.slides, at: within(state.at, command.slides) };
    case 'restore':
      return { ...state, ...restored(command.session) };
    case 'arrival':
      return arrived(state, command.of);
    case 'report':
      return { ...state, ...command.now };
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
  const quiet: TalkState = { ...state, begun: true, message: undefined, digits: '' };
  if (type === 'digit') return { ...quiet, digits: `${state.digits}${press.digit}`.slice(-3) };
  // A press that lights the screen again or closes a panel does nothing else.
  if (state.blank && (moves || closes)) return { ...quiet, blank: false };
  const again = type === 'open' && press.panel === state.panel;
  const closed: TalkState = { ...quiet, panel: undefined };
  if (type === 'jump') return goTo(closed, Number(state.digits) - 1);
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
    case 'fullscreen':
    case 'spotlight':
      return { ...state, [press.type]: !state[press.type] };
    case 'open':
      return { ...state, panel: press.panel, blank: false };
    case 'language':
      return { ...state, [press.of]: press.language };
    case 'latest':
      return toDataDate(state);
    case 'start':
      return { ...state, fullscreen: true };
    case 'speed':
      return atSpeed(state, press.by);
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

/** To the date of the data; pressed again, on a slide with a date of its own, back to that. */
function toDataDate(state: TalkState): TalkState {
  const { statusAsAt } = state.given;
  const without = dateOf({ ...state, date: undefined }, slideShown(state));
  return { ...state, date: without === statusAsAt || state.date === statusAsAt ? undefined : statusAsAt };
}

const SPEEDS = [0.5, 1, 2];

function atSpeed(state: TalkState, by: number): TalkState {
  const speed = SPEEDS[SPEEDS.indexOf(state.speed) + by] ?? state.speed;
  const message: Message = { lines: [{ key: 'speedNow', values: { speed } }], fadesAfter: FADES_AFTER / 3 };
  return { ...state, speed, message };
}

const schemeNames = { light: 'schemeLight', dark: 'schemeDark', contrast: 'schemeContrast' } as const;

function nextScheme(state: TalkState): TalkState {
  const scheme = after(SCHEMES, schemeShown(state));
  const message: Message = { lines: [{ key: schemeNames[scheme] }], fadesAfter: FADES_AFTER / 3 };
  return { ...state, scheme, message };
}

/** Follows the group when other elements move its date. */
function withGiven(state: TalkState, given: Given): TalkState {
  const same = (Object.keys(given) as (keyof Given)[]).every(
    key => String(given[key]) === String(state.given[key]),
  );
  return same ? state : { ...state, given, date: state.date && given.asOf };
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
  return { ...state, years: shown.name === 'years' && !state.given.lessMotion ? START : undefined };
}
