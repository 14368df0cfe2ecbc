/** A slide of another day than the data's says so, in its title and by a badge. */
import { statusLine } from '../../../../i18n/attribution.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import { MARGIN, SMALL, type Sheet, type SlideContext } from '../../output/sheet.js';
import { counts } from '../shared/lookups.js';

const isOtherDate = ({ date, dataset }: SlideContext): boolean => date !== dataset.statusAsAt;

/** The date comes before the title, or after one that has a colon; a title that names the day stays as it is, as does none. */
export function datedTitle(title: string, context: SlideContext): string {
  if (!isOtherDate(context) || !title) return title;
  const { localizer } = context;
  const date = localizer.date(context.date);
  if (title.includes(date)) return title;
  return localizer.msg(/[:：]/.test(title) ? 'datedAfter' : 'datedTitle', { date, title });
}

/** "On 24 May 2022: 48 States parties", for a slide about the counts; undefined on the data's own date. */
export function datedCount(context: SlideContext): string | undefined {
  if (!isOtherDate(context)) return undefined;
  const { date, localizer } = context;
  return localizer.msg('datedParties', { n: counts(context).party, date: localizer.date(date) });
}

const HIGH = 40;
const TOP = 6;

/** Above the heading, also of one in four lines, where lines end, on every slide. */
export function dateBadge(sheet: Sheet): SceneNode | undefined {
  if (!isOtherDate(sheet.context)) return undefined;
  const { dataset, date, localizer } = sheet.context;
  const { accentText, surface } = sheet.context.palette;
  const words = statusLine(dataset, date, localizer);
  const width = sheet.measure(words, SMALL, 700) + 40;
  const x = sheet.width - MARGIN - width;
  return group(
    sheet.box(x, TOP, width, HIGH, accentText, { rx: 8 }),
    sheet.text(x + 20, TOP + 30, words, { weight: 700, fill: surface, max: width - 24 }),
  );
}
