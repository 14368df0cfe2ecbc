import { changesBetween, lastDialogue } from '../../model/changes.js';
import { sincePicture } from '../../pictures/since-picture.js';
import { fileOf, NARROWED, readDate, readNarrowed, refuse, type NarrowedOptions } from './picture-options.js';

export interface SinceOptions extends NarrowedOptions {
  /** The earlier date; default: the last dialogue among the milestones, or a year before the date shown. */
  from?: string | undefined;
}

/** The changes since a date as the text of an SVG file, 1200 units wide. Refuses wrong options as `renderMap` does. */
export function renderSince(options: SinceOptions = {}): string {
  return fileOf(options, [...NARROWED, 'from'], "{ from: '2022-05-24', lang: 'fr' }", common => {
    const { dataset, date, localizer } = common;
    const from = readDate('from', options.from) ?? lastDialogue(dataset, date);
    const { among, part } = readNarrowed(options, localizer);
    if (from >= date) refuse(RangeError, 'from', from, `a date before ${date}`);
    return sincePicture(from, changesBetween(dataset, from, date, among), { ...common, part });
  });
}
