/** The frame of every picture: title, counts, date, counting rule and source around its drawing. */
import { countedSentence, sourceName, statusLine } from '../i18n/attribution.js';
import type { Localizer } from '../i18n/localizer.js';
import { pledgedTotal, pledgeFacts, pledgeSources, type PledgeInWords } from '../i18n/pledge-words.js';
import type { CalendarDate, Dataset, Tally } from '../model/dataset.js';
import { legend } from '../scene/legend.js';
import type { SceneNode } from '../scene/node.js';
import type { Palette } from '../scene/theme.js';
import { INNER, MARGIN, Page, WIDTH } from './page.js';
import { pictureRoot } from './picture-root.js';

/** The number of States parties aimed at, and the sentence that says how many are missing. */
export interface Goal {
  states: number;
  text: string;
}

interface Subject {
  dataset: Dataset;
  date: CalendarDate;
  /** Counted in the legend; a picture of one State has none. */
  counts?: Tally | undefined;
  localizer: Localizer;
  palette: Palette;
  /** Named beside the counts, and never in them. */
  pledges?: readonly PledgeInWords[] | undefined;
  goal?: Goal | undefined;
}

/** The subject of a picture that finds its own words for it, so that elements and Node say the same. */
export interface Pictured extends Subject {
  /** The name of the part of the world that is shown; empty for the whole. */
  part?: string | undefined;
}

export interface Framed extends Subject {
  /** The picture and its outcome in a sentence, for screen readers. */
  name: string;
  summary: string;
  /** Under the Protocol's title. */
  heading?: string | undefined;
  /** Stand at the foot. */
  fine?: readonly string[];
}

/** A picture 1200 units wide. `draw` adds the drawing to the page. */
export function framed(frame: Framed, draw: (page: Page) => void): SceneNode {
  const { dataset, counts, localizer, palette, name, summary, heading } = frame;
  const page = new Page(localizer, palette);
  page.write(localizer.text(dataset.treaty.title), { size: 25, weight: 700 });
  if (heading) page.write(heading, { size: 20, weight: 700, fill: palette.quiet });
  page.space(10);
  if (counts) {
    page.add(
      legend(page, counts, localizer, {
        x: MARGIN,
        y: page.y + 24,
        width: INNER,
        size: 27,
        names: 0.7,
        gap: 34,
      }),
    );
    page.space(40);
  }
  draw(page);
  if (frame.goal) page.write(frame.goal.text, { size: 18, weight: 700 });
  pledgesNote(page, frame);
  foot(page, frame);
  const height = Math.ceil(page.y + MARGIN - 8);
  return pictureRoot({ width: WIDTH, height, localizer, palette, name, summary }, page.parts);
}

/** A State's record as a picture: in words. */
export const recordPicture = (lines: readonly string[], frame: Framed): SceneNode =>
  framed(frame, page => {
    for (const line of lines) page.write(line, { size: 18 });
    page.space(10);
  });

function pledgesNote(page: Page, { pledges = [], counts, localizer, palette }: Framed): void {
  if (!pledges.length || !counts) return;
  const lines = [pledgedTotal(counts.party, pledges, localizer), localizer.msg('pledgesApart')];
  page.write(localizer.row(lines.map(line => localizer.sentence(line))), { size: 16 });
  for (const pledge of pledges)
    page.write(`${pledgeFacts(pledge, localizer)} (${pledgeSources(pledge, localizer)})`, {
      size: 13.5,
      fill: palette.quiet,
    });
  page.space(10);
}

function foot(page: Page, { dataset, date, localizer, palette, fine = [] }: Framed): void {
  const quiet = palette.quiet;
  page.write(localizer.sentence(statusLine(dataset, date, localizer)), { size: 18, weight: 700 });
  const source = localizer.msg('source', { source: sourceName(dataset, localizer) });
  page.write(localizer.sentence(localizer.row([countedSentence(dataset, localizer), source])), {
    size: 15,
    fill: quiet,
  });
  if (date > dataset.statusAsAt)
    page.write(localizer.msg('nothingKnownAfter', { date: localizer.date(dataset.statusAsAt) }), {
      size: 15,
    });
  page.space(4);
  for (const line of fine) page.write(line, { size: 12.5, fill: quiet });
}
