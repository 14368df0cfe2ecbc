/** Slides: all States by name under their status. Three, so that each name can be read at the back. */
import type { Status } from '../../../model/dataset.js';
import { countOf, statuses } from '../../../model/tally.js';
import { headings } from '../../../ui/status-headings.js';
import { MARGIN, SMALL, type Sheet, type SlideContext } from '../output/sheet.js';
import { columnLists } from './shared/column-lists.js';
import { counts } from './shared/counts.js';
import type { CustomContent } from './shared/custom-content.js';
import { drawing, type Drawing } from './shared/slide-frame.js';
import { statesWith } from './shared/states-with.js';

/** At 1/40 of the height, the least that is read at the back, more names than a third need two columns too many on 4:3. */
export const NAMES_SLIDES = 3;
/** A slide ends with a class where that moves so few names at most. */
const NEAR = 8;
/** The width at which most names need one line. */
const COLUMN = 320;

interface Named {
  readonly status: Status;
  readonly iso3: string;
}

/** The States of one slide, of all in the order of their classes and names. */
export function namesOn(context: SlideContext, slide: number): Named[] {
  const all = statuses.flatMap(status => statesWith(status, context).map(({ iso3 }) => ({ status, iso3 })));
  const ends = all.flatMap(({ status }, index) => (status === all[index + 1]?.status ? [] : [index + 1]));
  const cuts = [0];
  for (let left = NAMES_SLIDES; left > 0; left--) {
    const from = cuts.at(-1)!;
    const even = from + Math.ceil((all.length - from) / left);
    const near = ends.filter(end => Math.abs(end - even) <= NEAR && end > from);
    cuts.push(left === 1 ? all.length : (near.at(-1) ?? even));
  }
  return all.slice(cuts[slide], cuts[slide + 1]);
}

/** `slide` counts from 0. */
export function names(sheet: Sheet, content: CustomContent, slide = 0): Drawing {
  const { context } = sheet;
  const { localizer, dataset } = context;
  const of = counts(sheet);
  const page = { page: slide + 1, pages: NAMES_SLIDES };
  const title = content.heading || sheet.msg('namesTitle', { total: dataset.states.length, ...page });
  const shown = namesOn(context, slide);
  const lists = statuses.flatMap(status => {
    const states = shown.filter(one => one.status === status).map(({ iso3 }) => localizer.state(iso3));
    const heading = localizer.msg('colon', {
      name: localizer.msg(headings[status]),
      value: countOf(of, status),
    });
    return states.length ? [{ heading, status, entries: states.map(text => ({ text })) }] : [];
  });
  return drawing(sheet, title, (_, top, bottom) => {
    const area = { x: MARGIN, y: top, width: sheet.inner, height: bottom - top };
    const most = Math.floor(sheet.inner / COLUMN);
    const { art } = columnLists(sheet, lists, area, {
      sizes: [36, 34, 32, 30, SMALL],
      columns: [most, most - 1],
      broken: true,
      more: n => localizer.msg('moreStates', { n }),
    });
    return {
      description: lists.map(
        ({ heading, entries }) => `${heading}. ${entries.map(({ text }) => text).join('; ')}`,
      ),
      art,
    };
  });
}
