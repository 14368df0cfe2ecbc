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
import { NAME_SIZES } from './shared/column-lists.js';
import { largest, runningNames } from './shared/running-names.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

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
    const start = counts.bottom + 24;
    const drawn = unchanged
      ? sheet.paragraph(MARGIN, start + 30, sheet.msg('nothingChanged', days), sheet.inner, { size: 48 })
      : newParties(sheet, deposits, start, bottom - deep);
    const below = (line: string, row: number) =>
      sheet.text(MARGIN, drawn.bottom + 40 + row * 42, line, { size: 34, max: sheet.inner });
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

/** Lines of a card, from most to least: all of its act; its date and number; its date. */
const LINES = [Infinity, 2, 1];
const SCALES = [1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8];
const COLUMNS = [2, 3, 4, 5];
/** Between the line of a card and its words, and between two cards. */
const INDENT = 30;
const GUTTER = 36;

interface Choice {
  /** The name and the lines of each card. */
  readonly words: readonly (readonly string[])[];
  readonly scale: number;
  readonly columns: number;
}

/** The cards with that choice; undefined where one of them or all together have too little room. */
function setting(sheet: Sheet, { words, scale, columns }: Choice, room: number) {
  const column = sheet.inner / columns;
  const width = column - INDENT - GUTTER;
  const [name, line] = [42 * scale, SMALL * Math.max(1, scale)];
  const rows = Math.ceil(words.length / columns);
  const inside = name * 1.1 + Math.max(0, ...words.map(({ length }) => length - 1)) * line * 1.28;
  const high = inside + 26 * scale;
  const fits =
    rows * high <= room &&
    words.every(card =>
      card.every((text, at) => sheet.measure(text, at ? line : name, at ? 400 : 700) <= width),
    );
  return fits ? { words, columns, column, width, name, line, inside, high, rows } : undefined;
}

/** The first choice that fits: as much of each act as there is room for, and as large. */
function arranged(sheet: Sheet, acts: readonly ChronicleEntry[], room: number) {
  const { dataset, localizer } = sheet.context;
  for (const most of LINES) {
    const words = acts.map(act => [
      localizer.state(act.state),
      ...actLines(act, dataset, localizer).slice(0, most),
    ]);
    for (const scale of SCALES)
      for (const columns of COLUMNS) {
        const found = setting(sheet, { words, scale, columns }, room);
        if (found) return found;
      }
  }
  return undefined;
}

interface Drawn {
  readonly art: SceneNode;
  readonly bottom: number;
}

/** A card for each new State party, or all of them in running text. */
function newParties(sheet: Sheet, acts: readonly ChronicleEntry[], top: number, bottom: number): Drawn {
  const found = arranged(sheet, acts, bottom - top);
  if (!found) return running(sheet, acts, top, bottom);
  const { words, columns, column, width, name, line, inside, high, rows } = found;
  const art = words.map(([state, ...lines], index) => {
    const x = MARGIN + (index % columns) * column;
    const y = top + Math.floor(index / columns) * high;
    return group(
      sheet.box(x, y, 8, inside, sheet.palette.accent),
      sheet.text(x + INDENT, y + name * 0.9, state!, { size: name, weight: 700, max: width }),
      lines.map((text, row) =>
        sheet.text(x + INDENT, y + name * 1.1 + (row + 0.9) * line * 1.28, text, { size: line, max: width }),
      ),
    );
  });
  return { art: group(art), bottom: top + rows * high };
}

/** The names with their dates, or alone; what finds no room then is counted. */
function running(sheet: Sheet, acts: readonly ChronicleEntry[], top: number, bottom: number): Drawn {
  const { localizer } = sheet.context;
  const area = { x: MARGIN, y: top, width: sheet.inner, height: bottom - top };
  const dated = acts.map(({ state, date }) =>
    localizer.msg('withStatus', { state: localizer.state(state), status: localizer.date(date) }),
  );
  const alone = acts.map(({ state }) => localizer.state(state));
  const short = (left: number) =>
    left ? [...alone.slice(0, -left), sheet.msg('moreStates', { n: left })] : alone;
  const list = (names: readonly string[]) => [{ status: 'party', heading: '', names }] as const;
  const sizeOf = (names: readonly string[]) => largest(sheet, list(names), area) ?? 0;
  const names =
    sizeOf(dated) >= NAME_SIZES.at(-1)!
      ? dated
      : acts.map((_, left) => short(left)).find(some => sizeOf(some));
  return runningNames(sheet, list(names ?? []), area);
}
