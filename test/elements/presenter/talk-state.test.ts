/** Each command, and what it makes of a talk: the whole behaviour of the presenter without a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, Given, Press } from '../../../src/elements/presenter/state/talk-commands.js';
import { noContent } from '../../../src/elements/presenter/slides/shared/custom-content.js';
import {
  dateOf,
  initialState,
  isClosable,
  reduce,
  schemeShown,
  slideShown,
  type TalkState,
} from '../../../src/elements/presenter/state/talk-state.js';

const given: Given = {
  language: 'en',
  languages: ['ar', 'en', 'fr'],
  scheme: 'light',
  lessMotion: false,
  asOf: '2026-09-19',
  adopted: '2011-12-19',
  statusAsAt: '2026-09-19',
};
/** The commands that are a word alone. */
type Plain = Exclude<Press['type'], 'digit' | 'speed' | 'language' | 'go' | 'open' | 'export'>;
const PLAIN =
  'next back first last close blank play scheme latest jump start window spotlight fullscreen'.split(
    ' ',
  ) as Plain[];
const slides = ['title', 'where', 'years', 'questions'].map(name => ({ name, content: noContent }));
const after = (state: TalkState, ...commands: Command[]) => commands.reduce(reduce, state);
const start = after(initialState, { type: 'given', given }, { type: 'slides', slides });
const at = (slide: number, changes: Partial<TalkState> = {}): TalkState => ({
  ...after(start, { type: 'go', slide }),
  ...changes,
});

/** Compares only the fields that a table of cases names. */
function assertState(state: TalkState, expected: Partial<TalkState>): void {
  const seen = Object.fromEntries(Object.keys(expected).map(key => [key, state[key as keyof TalkState]]));
  assert.deepEqual(seen, expected);
}

type Row = [name: string, from: TalkState, by: Command | Plain, to: Partial<TalkState>];

function table(rows: readonly Row[]): void {
  for (const [name, from, by, to] of rows)
    it(name, () => assertState(reduce(from, typeof by === 'string' ? { type: by } : by), to));
}

describe('moving through the slides', () => {
  table([
    ['next goes on', at(0), 'next', { at: 1, begun: true }],
    ['next stays on the last slide', at(3), 'next', { at: 3 }],
    ['back goes back', at(2), 'back', { at: 1 }],
    ['back stays on the first slide', at(0), 'back', { at: 0 }],
    ['first', at(3), 'first', { at: 0 }],
    ['last', at(0), 'last', { at: 3 }],
    ['a number beyond the end is the last slide', at(0), { type: 'go', slide: 99 }, { at: 3 }],
    ['a number before the beginning is the first', at(2), { type: 'go', slide: -4 }, { at: 0 }],
    ['a shorter talk keeps to its end', at(3), { type: 'slides', slides: slides.slice(0, 2) }, { at: 1 }],
  ]);
});

describe('the number of a slide', () => {
  const typed = (...digits: string[]) =>
    after(at(0), ...digits.map((digit): Command => ({ type: 'digit', digit })));
  table([
    ['is typed digit by digit', typed('1'), { type: 'digit', digit: '0' }, { digits: '10', at: 0 }],
    ['and Enter goes there', typed('3'), 'jump', { digits: '', at: 2 }],
    ['to the last one, where there are fewer', typed('9', '9'), 'jump', { at: 3 }],
    ['Esc forgets it', typed('3'), 'close', { digits: '', at: 0 }],
    ['so does any other key', typed('3'), 'next', { digits: '', at: 1 }],
    [
      'an overview stays while it is typed',
      at(0, { panel: 'overview' }),
      { type: 'digit', digit: '2' },
      { panel: 'overview' },
    ],
    ['and closes', at(0, { panel: 'overview', digits: '2' }), 'jump', { panel: undefined, at: 1 }],
  ]);
});

describe('the blank screen', () => {
  table([
    ['goes dark', at(1), 'blank', { blank: true, at: 1 }],
    ['and light again', at(1, { blank: true }), 'blank', { blank: false, at: 1 }],
    ['a move only lights it', at(1, { blank: true }), 'next', { blank: false, at: 1 }],
    ['so does Esc', at(1, { blank: true, answer: 'SVN' }), 'close', { blank: false, answer: 'SVN' }],
    ['a question lights it', at(1, { blank: true }), { type: 'open', panel: 'question' }, { blank: false }],
  ]);
});

describe('panels', () => {
  const open = at(1, { panel: 'keys' });
  table([
    ['open', at(1), { type: 'open', panel: 'keys' }, { panel: 'keys' }],
    ['close by their own key', open, { type: 'open', panel: 'keys' }, { panel: undefined }],
    ['give way to another', open, { type: 'open', panel: 'export' }, { panel: 'export' }],
    ['close by a move, which moves nothing', open, 'next', { panel: undefined, at: 1 }],
    ['close by Esc', open, 'close', { panel: undefined }],
    ['close when something is exported', open, { type: 'export', what: 'copySlide' }, { panel: undefined }],
    ['close before another command', open, 'blank', { panel: undefined, blank: true }],
  ]);

  it('Esc with nothing to close changes nothing', () => {
    assert.equal(isClosable(start), false);
    assert.equal(reduce(start, { type: 'close' }), start);
  });
});

describe('answers', () => {
  const asking = at(1, { panel: 'question', question: 'slov', marked: 1 });
  const answer = (found: Extract<Command, { type: 'answer' }>['found']): Command => ({
    type: 'answer',
    found,
  });
  const shown = at(1, { answer: 'SVN' });
  table([
    [
      'typing chooses none yet',
      asking,
      { type: 'ask', question: 'slove' },
      { question: 'slove', marked: -1 },
    ],
    ['marking', asking, { type: 'mark', index: 2 }, { marked: 2 }],
    [
      'a State stands before the talk',
      asking,
      answer({ kind: 'state', state: 'SVN' }),
      { answer: 'SVN', at: 1, panel: undefined, question: '', marked: -1 },
    ],
    ['a region too', asking, answer({ kind: 'region', region: 'grulac' }), { answer: 'grulac', at: 1 }],
    ['next goes back to the talk', shown, 'next', { answer: undefined, at: 1 }],
    ['so does back', shown, 'back', { answer: undefined, at: 1 }],
    ['so does Esc', shown, 'close', { answer: undefined, at: 1 }],
    ['first goes to the first slide', shown, 'first', { answer: undefined, at: 0 }],
  ]);

  it('who joined since a day: up to the date shown, or to that of the data where the day comes after it', () => {
    const since = answer({ kind: 'since', from: '2022-01-01' });
    const slide = { name: 'since', content: noContent, from: '2022-01-01' };
    assert.deepEqual(slideShown(reduce(asking, since)), slide);
    assert.equal(reduce({ ...asking, date: '2024-01-01' }, since).date, '2024-01-01');
    const moved = reduce({ ...asking, date: '2015-12-31' }, since);
    assert.deepEqual([moved.date, moved.message?.lines[0]?.key], [given.statusAsAt, 'dateShown']);
    const later = reduce(asking, answer({ kind: 'since', from: '2030-01-01' }));
    assert.deepEqual([later.answer, later.message?.lines[0]?.key], [undefined, 'dateTooLate']);
  });

  const dates: [wanted: string, date: string, key: string, fades: boolean][] = [
    ['2022-05-24', '2022-05-24', 'dateShown', true],
    ['2999-12-31', '2026-09-19', 'dateTooLate', false],
    ['1900-01-01', '2011-12-19', 'dateTooEarly', false],
  ];
  for (const [wanted, date, key, fades] of dates)
    it(`a date, ${wanted}`, () => {
      const state = reduce(asking, answer({ kind: 'date', date: wanted }));
      assert.equal(state.date, date);
      assert.deepEqual(state.message?.lines, [{ key, dates: { date } }]);
      assert.equal(state.message?.fadesAfter !== undefined, fades);
    });

  it('a State on a date', () => {
    const asked = (date: string) => reduce(asking, answer({ kind: 'state', state: 'SRB', date }));
    assertState(asked('2020-12-31'), { answer: 'SRB', date: '2020-12-31' });
    const late = asked('2026-12-31');
    assert.deepEqual([late.date, late.message?.lines[0]?.key], ['2026-09-19', 'dateTooLate']);
  });

  it('no slide shows a day that is later than the data', () => {
    const late = { ...start, given: { ...given, asOf: '2030-01-01' } };
    assert.equal(dateOf(late, slides[1]!), '2026-09-19');
    const own = { name: 'where', content: noContent, date: '2030-01-01' };
    assert.equal(dateOf(start, own), '2026-09-19');
  });

  it('a date that was asked for comes before a slide’s own, and that before the element’s', () => {
    const own = { name: 'where', content: noContent, date: '2022-05-24' };
    assert.equal(dateOf(start, slides[1]!), '2026-09-19');
    assert.equal(dateOf(start, own), '2022-05-24');
    assert.equal(dateOf({ ...start, date: '2014-04-14' }, own), '2014-04-14');
  });

  it('0 leads back to the date of the data: from the room’s date, the slide’s own, and the page’s', () => {
    const shown = (state: TalkState) => dateOf(state, slideShown(state));
    const latest: Command = { type: 'latest' };
    assert.equal(shown(reduce({ ...start, date: '2014-04-14' }, latest)), given.statusAsAt);
    const page = { ...start, given: { ...given, asOf: '2022-05-24' } };
    assert.equal(shown(reduce(page, latest)), given.statusAsAt);
    const own = { ...start, slides: [{ name: 'where', content: noContent, date: '2022-05-24' }] };
    assert.equal(shown(own), '2022-05-24');
    assert.equal(shown(reduce(own, latest)), given.statusAsAt);
    assert.equal(shown(after(own, latest, latest)), '2022-05-24', 'and back to the slide’s own');
  });

  it('a date that was asked for follows the group when others move it', () => {
    const moved: Given = { ...given, asOf: '2020-01-01' };
    assert.equal(
      reduce({ ...start, date: '2014-04-14' }, { type: 'given', given: moved }).date,
      '2020-01-01',
    );
    assert.equal(reduce(start, { type: 'given', given: moved }).date, undefined);
    assert.equal(reduce(start, { type: 'given', given: { ...given } }), start);
  });
});

describe('language, colours, messages, full screen', () => {
  table([
    [
      'a language for the slides',
      at(1, { panel: 'languages' }),
      { type: 'language', of: 'language', language: 'fr' },
      { language: 'fr', second: undefined, panel: undefined },
    ],
    [
      'a second one, as a subtitle',
      at(0, { language: 'fr' }),
      { type: 'language', of: 'second', language: 'ar' },
      { language: 'fr', second: 'ar' },
    ],
    [
      'and none again',
      at(0, { second: 'ar' }),
      { type: 'language', of: 'second', language: undefined },
      { second: undefined },
    ],
    ['a message goes with the next key', at(0, { message: { lines: [] } }), 'next', { message: undefined }],
    [
      'or by itself',
      at(0, { message: { lines: [] } }),
      { type: 'report', now: { message: undefined } },
      { message: undefined },
    ],
    ['full screen', start, 'fullscreen', { fullscreen: true }],
    ['F5 starts and stays', at(2, { fullscreen: true }), 'start', { fullscreen: true, at: 2 }],
    ['the spotlight', start, 'spotlight', { spotlight: true }],
    ['and out again', at(0, { spotlight: true }), 'spotlight', { spotlight: false }],
    [
      'that the browser refused',
      at(0, { fullscreen: true }),
      { type: 'report', now: { fullscreen: false } },
      { fullscreen: false },
    ],
  ]);

  it('the colours go round from those that are shown', () => {
    const scheme = (state: TalkState) => schemeShown(reduce(state, { type: 'scheme' }));
    assert.equal(scheme(start), 'dark');
    assert.equal(scheme({ ...start, scheme: 'contrast' }), 'light');
    assert.equal(scheme({ ...start, given: { ...given, scheme: 'contrast' } }), 'light');
  });
});

describe('the years', () => {
  const playing = after(start, { type: 'go', slide: 2 });
  const paused = reduce(playing, { type: 'play' });
  table([
    ['begin when their slide comes up', at(1), 'next', { years: { announced: 0, playing: true } }],
    [
      'but not where less motion is wanted',
      { ...at(1), given: { ...given, lessMotion: true } },
      'next',
      { years: undefined },
    ],
    ['end when another slide comes', playing, 'next', { years: undefined }],
    ['tell one State more', playing, { type: 'arrival', of: 2 }, { years: { announced: 1, playing: true } }],
    [
      'end after the last',
      at(2, { years: { announced: 2, playing: true } }),
      { type: 'arrival', of: 2 },
      { years: undefined },
    ],
    ['pause', playing, 'play', { years: { announced: 0, playing: false } }],
    ['paused is paused', paused, { type: 'arrival', of: 2 }, { years: { announced: 0, playing: false } }],
    ['go on', paused, 'play', { years: { announced: 0, playing: true } }],
    ['begin anew by key', at(2, { years: undefined }), 'play', { years: { announced: 0, playing: true } }],
    ['slower', playing, { type: 'speed', by: -1 }, { speed: 0.5 }],
    ['faster', playing, { type: 'speed', by: 1 }, { speed: 2 }],
    ['not faster than twice', { ...playing, speed: 2 }, { type: 'speed', by: 1 }, { speed: 2 }],
    ['are no other slide’s', at(1), 'play', { years: undefined }],
    [
      'begin anew with another date',
      at(2, { years: undefined }),
      { type: 'answer', found: { kind: 'date', date: '2020-01-01' } },
      { years: { announced: 0, playing: true } },
    ],
    [
      'do not begin anew with a language',
      at(2, { years: undefined }),
      { type: 'language', of: 'language', language: 'fr' },
      { years: undefined },
    ],
  ]);
});

describe('a session', () => {
  const restore = (session: object) =>
    after(initialState, { type: 'restore', session }, { type: 'given', given });

  it('goes on where it was', () => {
    const session = { at: 2, answer: 'SVN', date: '2022-05-24', language: 'fr', scheme: 'dark' } as const;
    const state = after(restore({ ...session }), { type: 'slides', slides });
    assertState(state, { ...session, begun: true, date: given.asOf });
    assert.equal(slideShown(state).name, 'SVN');
  });

  it('forgets what means nothing', () => {
    const nonsense = { at: 1.5, answer: 'XXX', date: '2022-02-30', language: 7, scheme: 'pink' };
    assertState(restore(nonsense), {
      at: 0,
      answer: undefined,
      date: undefined,
      language: undefined,
      scheme: undefined,
      begun: false,
    });
    assert.equal(after(restore({ at: 99 }), { type: 'slides', slides }).at, 3);
  });
});

it('commands and states can be sent to another window', () => {
  const commands: Command[] = [
    { type: 'given', given },
    { type: 'slides', slides },
    { type: 'go', slide: 2 },
    { type: 'arrival', of: 9 },
    { type: 'open', panel: 'question' },
    { type: 'ask', question: 'fiji' },
    { type: 'answer', found: { kind: 'date', date: '2020-01-01' } },
  ];
  const here = after(initialState, ...commands);
  const there = structuredClone(commands).reduce(reduce, structuredClone(initialState));
  assert.deepEqual(there, here);
  assert.deepEqual(structuredClone(here), here);
});

it('no command changes the state it was given', () => {
  const freeze = <T extends object>(value: T): T => {
    for (const inside of Object.values(value))
      if (typeof inside === 'object' && inside) freeze(inside as object);
    return Object.freeze(value);
  };
  const state = freeze(structuredClone(at(2, { panel: 'keys', message: { lines: [] } })));
  for (const type of PLAIN) reduce(state, { type });
});
