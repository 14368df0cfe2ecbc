import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addLabel, ordinalName, type Label } from '../../../src/elements/map/play/arrival-labels.js';
import { beatsOf, depositsOf } from '../../../src/elements/map/play/year-pace.js';
import { speedWanted } from '../../../src/elements/map/controls/control-words.js';
import { dataset, daysBetween } from '../../../src/model/index.js';
import { dayAt } from '../../../src/ui/playback/beats.js';
import { Frame } from '../../../src/world/frame.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { allMessages, languages } from '../../i18n/every-language.js';

const deposits = depositsOf(dataset);
const run = { from: '2012-02-28', to: '2026-09-19', speed: 1, lessMotion: false };
const day = (date: string) => daysBetween(run.from, date);

describe('the pace of the years', () => {
  it('has every deposit in order, with its ordinal', () => {
    assert.equal(deposits.length, 54);
    assert.deepEqual(deposits[0], { date: '2012-09-25', state: 'GAB', nth: 1 });
    // Two on one day are both the first, and the next is the third.
    assert.deepEqual([deposits[1]!.nth, deposits[2]!.nth], [1, 3]);
    assert.equal(deposits.find(({ state }) => state === 'SVN')?.nth, 39);
  });

  for (const speed of [0.5, 1, 2]) {
    const seconds = 12 / speed;
    it(`takes ${seconds} seconds at speed ${speed}`, () => {
      const beats = beatsOf(run.from, deposits, { ...run, speed });
      assert.ok(Math.abs(beats.at(-1)!.time - seconds * 1000) < 1, `${beats.at(-1)!.time}`);
      assert.equal(beats.at(-1)!.day, day(run.to));
    });
  }

  it('stands on every deposit, and never goes back', () => {
    const beats = beatsOf(run.from, deposits, run);
    const seen = new Set<number>();
    let last = 0;
    for (let time = 0; time <= 12_000; time += 16) {
      const now = dayAt(beats, time);
      assert.ok(now >= last);
      seen.add((last = now));
    }
    for (const { date } of deposits) assert.ok(seen.has(day(date)), date);
  });

  it('goes on from a day in the middle, without those that came before', () => {
    const beats = beatsOf('2018-05-25', deposits, run);
    assert.equal(dayAt(beats, 0), day('2018-05-25'));
    assert.ok(beats.at(-1)!.time < 6000);
  });

  it('jumps from deposit to deposit where less motion is wanted, not twice in half a second', () => {
    const beats = beatsOf(run.from, deposits, { ...run, lessMotion: true });
    const days = new Set<number>();
    for (let time = 0; time <= beats.at(-1)!.time; time += 20) days.add(dayAt(beats, time));
    assert.equal(days.size, new Set(deposits.map(({ date }) => date)).size + 2);
    assert.ok(beats.at(-1)!.time / days.size > 500);
  });
});

describe('the names beside the States', () => {
  for (const across of [800, 330]) {
    const down = Math.floor(across * 0.45);
    it(`never stand over one another, and the newest is always there, on ${across} px`, () => {
      let labels: Label[] = [];
      for (const { state } of deposits) {
        labels = addLabel(labels, { state, text: `${state} and more, 39th`, since: 0 }, new Frame(), [
          across,
          down,
        ]);
        assert.equal(labels.at(-1)!.state, state);
        const boxes = labels.map(({ x, y, width, before }) => [before ? x - width : x, y, width] as const);
        for (const [x, , width] of boxes) assert.ok(x >= 0 && x + width <= across, `${state}: ${x}`);
        boxes.forEach(([x, y, width], index) =>
          boxes
            .slice(index + 1)
            .forEach(([ox, oy, owide]) =>
              assert.ok(Math.abs(y - oy) >= 24 || x >= ox + owide || ox >= x + width, state),
            ),
        );
      }
    });
  }
});

const ordinals: Record<string, string[]> = {
  en: ['X, 1st', 'X, 2nd', 'X, 3rd', 'X, 11th', 'X, 39th', 'X, 42nd', 'X, 113th'],
  fr: ['X, 1er', 'X, 2e', 'X, 39e'],
  es: ['X, 39.º'],
  ar: ['X، الدولة الـ39'],
  ru: ['X, 3-е', 'X, 39-е'],
  zh: ['X，第39个'],
};
describe('a State with its ordinal', () => {
  for (const [code, names] of Object.entries(ordinals))
    it(code, () => {
      const language = languages[code as keyof typeof languages];
      const localizer = new Localizer(language, language, [allMessages(code)]);
      for (const name of names) {
        const said = ordinalName('X', Number(/\d+/.exec(name)), localizer);
        assert.equal(said.replaceAll(/[\u2066-\u2069]/g, ''), name);
      }
    });
});

it('the option says whether the years start, and how fast', () => {
  const given = [null, undefined, false, 'false', true, '', 'true', 'play', 'half', 'normal', 'double'];
  assert.deepEqual(given.map(speedWanted), [0, 0, 0, 0, 1, 1, 1, 1, 0.5, 1, 2]);
  for (const wrong of ['fast', '2', 2, 'Half', 'constructor']) assert.equal(speedWanted(wrong), undefined);
});
