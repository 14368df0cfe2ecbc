/** The changes since a date: the counts on both days, and the new States parties with their numbers. */
import { actLines, newPartiesTitle } from '../../../i18n/news/act-lines.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { changesBetween, isUnchanged, sinceStart, type Changes } from '../../../model/changes.js';
import type { ChronicleEntry } from '../../../model/chronicle.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { recordOf } from '../../../model/document/assemble.js';
import { countOf, statuses } from '../../../model/tally.js';
import { group, type SceneNode } from '../../../scene/node.js';
import { surenessLines } from '../../../pictures/card/card-words.js';
import { headings } from '../../../i18n/format/status-headings.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

/** The height of a card of four lines under a name. */
const HIGH = 222;

/** The title of the answer to "who joined since": it counts up to the date shown, or to the data's own. */
export function sinceTitle(from: CalendarDate, shown: CalendarDate, dataset: Dataset, localizer: Localizer) {
  const to = from < shown ? shown : dataset.statusAsAt;
  return newPartiesTitle(changesBetween(dataset, from, to).deposits.length, from, localizer);
}

/** Why a State's act is less than sure; none where it is sure. */
function doubtLine({ state, date }: ChronicleEntry, dataset: Dataset, localizer: Localizer): string[] {
  return surenessLines(recordOf(dataset, state)!, date, localizer).map(value =>
    localizer.colon(localizer.state(state), value),
  );
}

/** `given`: the earlier date, where the slide names one; by default the last dialogue among the milestones. */
export const since: DrawSlide = (sheet, { content, from: given }) => {
  const { localizer, dataset, date } = sheet.context;
  const from = sinceStart(given, dataset, date);
  const changes = changesBetween(dataset, from, date);
  const { deposits, signatures, denunciations } = changes;
  const title = content.heading || newPartiesTitle(deposits.length, from, localizer);
  const days = { from: localizer.date(from), date: localizer.date(date) };
  const unchanged = isUnchanged(changes);
  const others = [
    ['newSignatures', signatures],
    ['newDenunciations', denunciations],
  ] as const;
  const more = [
    ...[...deposits, ...signatures].flatMap(act => doubtLine(act, dataset, localizer)),
    ...others.flatMap(([key, acts]) =>
      acts.length ? [localizer.colon(sheet.msg(key), named(acts, sheet))] : [],
    ),
  ];
  return drawing(sheet, title, (_, top, bottom) => {
    const counts = comparison(sheet, changes, days, top + 26);
    const lines = more.flatMap(line => sheet.lines(line, sheet.inner, 34));
    const deep = lines.length ? lines.length * 42 + 36 : 0;
    const start = counts.bottom + 44;
    const drawn = unchanged
      ? sheet.paragraph(MARGIN, start + 30, sheet.msg('nothingChanged', days), sheet.inner, { size: 48 })
      : cards(sheet, deposits, start, bottom - deep);
    const below = (line: string, row: number) =>
      sheet.text(MARGIN, drawn.bottom + 66 + row * 42, line, { size: 34, max: sheet.inner });
    return {
      description: [
        ...counts.lines,
        ...(unchanged ? [sheet.msg('nothingChanged', days)] : []),
        ...deposits.map(act =>
          localizer.colon(localizer.state(act.state), inRow(actLines(act, dataset, localizer), localizer)),
        ),
        ...more,
      ],
      art: [counts.art, drawn.art, lines.map(below)],
    };
  });
};

const named = (acts: readonly ChronicleEntry[], { context: { localizer } }: Sheet): string =>
  inRow(
    acts.map(({ state }) => localizer.state(state)),
    localizer,
  );

/** The counts on the two days, a column for each class. */
function comparison(
  sheet: Sheet,
  { before, after }: Changes,
  days: { from: string; date: string },
  y: number,
): { art: SceneNode; bottom: number; lines: string[] } {
  const { localizer, palette } = sheet.context;
  const column = sheet.inner / 3;
  const counted = statuses.map(status => ({
    status,
    name: localizer.msg(headings[status]),
    words: `${localizer.number(countOf(before, status))} → ${localizer.number(countOf(after, status))}`,
  }));
  return {
    bottom: y + 130,
    lines: counted.map(({ status, name }) => {
      const then = localizer.colon(days.from, countOf(before, status));
      const now = localizer.colon(days.date, countOf(after, status));
      return localizer.colon(name, inRow([then, now], localizer));
    }),
    art: group(
      counted.map(({ status, name, words }, index) => {
        const x = MARGIN + index * column;
        const arrow = sheet.mirrored ? words.replace('→', '←') : words;
        return group(
          sheet.swatch(x, y + 6, 40, status),
          sheet.text(x + 58, y + 46, arrow, { size: 66, weight: 700, max: column - 90 }),
          sheet.label(x + 58, y + 96, name, column - 80, { size: 34, fill: palette.quiet }),
        );
      }),
    ),
  };
}

/** The new States parties, each with its lines, as large as there is room; what finds none is counted. */
function cards(
  sheet: Sheet,
  acts: readonly ChronicleEntry[],
  top: number,
  bottom: number,
): { art: SceneNode; bottom: number } {
  const { dataset, localizer, palette } = sheet.context;
  const columns = acts.length > 2 ? 3 : 2;
  const column = sheet.inner / columns;
  const width = column - 66;
  const needed = Math.ceil(acts.length / columns) || 1;
  const scale = Math.min(1.4, Math.max(1, (bottom - top) / (needed * HIGH)));
  const high = HIGH * scale;
  const places = Math.max(1, Math.floor((bottom - top) / high)) * columns;
  const listed = acts.length > places ? acts.slice(0, places - 1) : acts;
  const place = (index: number): [x: number, y: number] => [
    MARGIN + (index % columns) * column,
    top + Math.floor(index / columns) * high,
  ];
  const [x, y] = place(listed.length);
  const name = { size: 42 * scale, weight: 700, max: width } as const;
  const lines = listed.map(act => actLines(act, dataset, localizer));
  const line = {
    size: Math.min(...lines.flat().map(words => sheet.fit(words, width, SMALL * scale))),
    max: width,
  };
  const art = group(
    listed.map((act, index) => {
      const [left, head] = place(index);
      return group(
        sheet.box(left, head, 8, high - 30 * scale, palette.accent),
        sheet.text(left + 30, head + 38 * scale, localizer.state(act.state), name),
        lines[index]!.map((words, row) => sheet.text(left + 30, head + (84 + row * 36) * scale, words, line)),
      );
    }),
    acts.length > listed.length
      ? sheet.text(x + 30, y + 60, sheet.msg('moreStates', { n: acts.length - listed.length }), name)
      : undefined,
  );
  return { art, bottom: top + Math.ceil(Math.min(acts.length, places) / columns) * high - 30 * scale };
}
