/** The pictures of the film of the years, before a browser records them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../../src/model/bundled-record.js';
import { ordinal } from '../../../src/model/chronicle.js';
import { tally } from '../../../src/model/tally.js';
import { localizerOf } from '../../../src/i18n/registry.js';
import { filmFrame } from '../../../src/elements/presenter/output/film/film-frame.js';
import { shotsOf } from '../../../src/elements/presenter/output/film/film-file.js';
import { Sheet } from '../../../src/elements/presenter/output/sheet.js';
import { yearStory } from '../../../src/elements/presenter/year-story.js';
import { estimate } from '../../../src/scene/text.js';
import { contextOf, textsIn, wordsOf } from '../../support/slides.js';

const date = dataset.statusAsAt;
const story = yearStory(dataset, date);

describe('the film of the years', () => {
  it('lasts twelve seconds, whatever the data', () => {
    for (const day of [date, '2016-01-01', '2013-01-01']) {
      const shots = shotsOf(contextOf('en', dataset, day), { width: 1920, height: 1080 });
      assert.equal(Math.round(shots.reduce((sum, { lasts }) => sum + lasts, 0)), 12_000, day);
    }
  });

  it('names each State with its ordinal, the count and the year on the day it joins', () => {
    const sheet = new Sheet(contextOf('en'), 1920, 1080);
    story.arrivals.forEach(({ state, date: day }, index) => {
      const words = wordsOf(filmFrame(sheet, story, index + 1).art);
      const last = index === story.arrivals.length - 1;
      for (const expected of [
        localizerOf('en')!.state(state),
        `State party number ${ordinal(dataset, state)}`,
        (last ? date : day).slice(0, 4),
        String(tally(dataset, last ? date : day).party),
      ])
        assert.ok(words.includes(expected), `${state}: ${expected} of ${words.join(' | ')}`);
    });
  });

  it('keeps its words inside a square, in the languages with the longest words and from the right', () => {
    for (const code of ['ru', 'ar']) {
      const sheet = new Sheet(contextOf(code), 1080, 1080);
      for (let joined = 0; joined <= story.arrivals.length; joined += 4) {
        for (const one of textsIn(filmFrame(sheet, story, joined).art)) {
          const { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor } = one.attributes;
          const wide = estimate(one.children.join(''), Number(weight)) * Number(size);
          const left = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
          assert.ok(left > 20 && left + wide < 1060 && Number(y) < 1060, `${code}: ${one.children.join('')}`);
        }
      }
    }
  });
});
