/** The changes between two dates as a picture: the counts on both days, and each act as a short card. */
import { headings } from '../i18n/format/status-headings.js';
import { actLines, newPartiesTitle } from '../i18n/news/act-lines.js';
import type { ChronicleEntry } from '../model/chronicle.js';
import { isUnchanged, type Changes } from '../model/changes.js';
import type { CalendarDate } from '../model/dataset.js';
import { recordOf } from '../model/document/assemble.js';
import { countOf, statuses } from '../model/tally.js';
import type { SceneNode } from '../scene/node.js';
import { surenessLines } from './card/card-words.js';
import { framed, type Pictured } from './framed-picture.js';
import { INNER, MARGIN, type Page } from './page.js';

const COLUMNS = 3;
const COLUMN = INNER / COLUMNS;
/** The text of a card begins after its line and ends before the next card. */
const INSET = 18;
const TEXT = COLUMN - INSET - 24;

/** `changes`: from the one date to the one shown. */
export function sincePicture(from: CalendarDate, changes: Changes, shown: Pictured): SceneNode {
  const { localizer, date, part } = shown;
  const { deposits, signatures, denunciations } = changes;
  const days = { from: localizer.date(from), date: localizer.date(date) };
  const summary = newPartiesTitle(deposits.length, from, localizer);
  const name = part ? localizer.colon(part, summary) : summary;
  return framed({ ...shown, name, summary, heading: part }, page => {
    page.write(summary, { size: 28, weight: 700 });
    page.space(14);
    comparison(page, changes, days, shown);
    if (isUnchanged(changes)) page.write(localizer.msg('nothingChanged', days), { size: 20 });
    cards(page, 'newDeposits', deposits, shown);
    cards(page, 'newSignatures', signatures, shown);
    cards(page, 'newDenunciations', denunciations, shown);
    page.space(16);
  });
}

/** A column for each class: its count on the first day and on the second. */
function comparison(
  page: Page,
  { before, after }: Changes,
  { from, date }: { from: string; date: string },
  { localizer, palette }: Pictured,
): void {
  const arrow = page.mirrored ? '←' : '→';
  page.write(`${from} ${arrow} ${date}`, { size: 17, fill: palette.quiet });
  page.space(10);
  statuses.forEach((status, index) => {
    const x = MARGIN + index * COLUMN;
    const [then, now] = [countOf(before, status), countOf(after, status)];
    const figures = `${localizer.number(then)} ${arrow} ${localizer.number(now)}`;
    page.add(
      page.swatch(x, page.y, 22, status),
      page.text(x + 34, page.y + 18, localizer.msg(headings[status]), { size: 18, max: COLUMN - 58 }),
      page.text(x + 34, page.y + 58, figures, { size: 34, weight: 700 }),
    );
  });
  page.space(84);
}

/** In rows of three, newest first. */
function cards(
  page: Page,
  heading: 'newDeposits' | 'newSignatures' | 'newDenunciations',
  acts: readonly ChronicleEntry[],
  shown: Pictured,
): void {
  if (!acts.length) return;
  page.write(shown.localizer.msg(heading), { size: 20, weight: 700, fill: shown.palette.quiet });
  page.space(8);
  for (let first = 0; first < acts.length; first += COLUMNS) {
    const row = acts.slice(first, first + COLUMNS);
    const bottoms = row.map((act, column) => card(page, MARGIN + column * COLUMN, act, shown));
    const bottom = Math.max(...bottoms);
    row.forEach((_, column) => {
      page.add(page.box(MARGIN + column * COLUMN, page.y, 5, bottom - page.y, shown.palette.accent));
    });
    page.y = bottom + 20;
  }
  page.space(4);
}

/** Returns where it ends. */
function card(page: Page, x: number, act: ChronicleEntry, { dataset, date, localizer }: Pictured): number {
  const name = page.paragraph(x + INSET, page.y, localizer.state(act.state), TEXT, { size: 21, weight: 700 });
  page.add(name.art);
  const said = [
    ...actLines(act, dataset, localizer),
    ...surenessLines(recordOf(dataset, act.state)!, date, localizer),
  ];
  return said.reduce((bottom, line) => {
    const { art, bottom: next } = page.paragraph(x + INSET, bottom + 3, line, TEXT, { size: 16 });
    page.add(art);
    return next;
  }, name.bottom);
}
