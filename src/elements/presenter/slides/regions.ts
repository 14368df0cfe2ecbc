/** The regional groups by the share of their States that are parties: a bar for each, all of one length. */
import type { Tally } from '../../../model/dataset.js';
import { statuses } from '../../../model/tally.js';
import { group, type SceneNode } from '../../../scene/node.js';
import { MARGIN, SMALL, type Sheet, type SlideContext } from '../output/sheet.js';
import { counts, groupShares, outsideGroups, type GroupShare } from './shared/lookups.js';
import { inRow } from './shared/semicolons.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';

interface Row {
  readonly name: string;
  readonly of: Tally;
}

/** A row for each regional group, the highest share first; the States in none come last. */
function rowsOf(sheet: Sheet): Row[] {
  const { localizer } = sheet.context;
  const of = counts(sheet.context, new Set(outsideGroups(sheet.context)));
  return [
    ...groupShares(sheet.context).map(({ group: each, of: own }) => ({ name: localizer.msg(each), of: own })),
    ...(of.total ? [{ name: localizer.msg('noGroup'), of }] : []),
  ];
}

/** More names than this in one place are a list, and no title. */
const NAMED = 2;

/** What is seen on the slide, also where groups are level. `groups`: the highest share first. They are level where their rounded percentages are. */
function regionsTitle(groups: readonly GroupShare[], { localizer }: SlideContext): string {
  const percent = groups.map(({ share }) => Math.round(share * 100));
  const [high, low] = [percent[0] ?? 0, percent.at(-1) ?? 0];
  if (groups.every(({ of }) => !of.party)) return localizer.msg('regionsNone');
  if (high === low) return localizer.msg('regionsEqual', { high });
  const at = (value: number) => groups.filter((_, index) => percent[index] === value);
  const [first, last] = [at(high), at(low)];
  if (first.length > NAMED || last.length > NAMED) return localizer.msg('regionsRange', { high, low });
  const names = (all: readonly GroupShare[]) => localizer.list(all.map(({ group }) => localizer.msg(group)));
  return localizer.msg('regionsLead', { first: names(first), high, last: names(last), low });
}

/** Between a name and its bar, and between the bar and its figures. */
const GAP = 28;

export const regions: DrawSlide = (sheet, { content }) => {
  const { localizer, palette } = sheet.context;
  const rows = rowsOf(sheet);
  const title = content.heading || regionsTitle(groupShares(sheet.context), sheet.context);
  const share = ({ of }: Row) => localizer.percent(of.party / of.total);
  const part = ({ of }: Row) => sheet.msg('partOf', { part: of.party, total: of.total });
  return drawing(sheet, title, (_, top, bottom) => {
    const key = legend(sheet, top + 8);
    const begin = key.bottom + 8;
    const pitch = (bottom - begin) / rows.length;
    const widest = (text: (row: Row) => string, size: number, weight: 400 | 700) =>
      Math.max(...rows.map(row => sheet.measure(text(row), size, weight)));
    const figure = Math.min(60, pitch * 0.52);
    const percent = widest(share, figure, 700);
    const parts = Math.max(widest(part, 32, 400), percent);
    const beside = percent + GAP * 0.8 + parts;
    const { size, name, lines } = named(sheet, rows, sheet.inner - beside - 2 * GAP, pitch);
    const long = sheet.inner - name - beside - 2 * GAP;
    const height = Math.min(70, pitch * 0.62);
    return {
      description: rows.map(row => localizer.colon(row.name, inRow([share(row), part(row)], localizer))),
      art: [
        key.art,
        rows.map((row, index) => {
          const y = begin + pitch * (index + 0.5);
          const bar = { x: MARGIN + name + GAP, y: y - height / 2, width: long, height };
          const end = bar.x + long + GAP + percent;
          return group(
            lines[index]!.map((line, at, all) =>
              sheet.text(MARGIN, y + size * 0.35 + (at - (all.length - 1) / 2) * size * 1.15, line, {
                size,
                max: name,
              }),
            ),
            sheet.bar(row.of, bar, 3),
            sheet.text(end, y + figure * 0.36, share(row), { size: figure, weight: 700, anchor: 'end' }),
            sheet.text(end + GAP * 0.8, y + 12, part(row), { size: 32, fill: palette.quiet, max: parts }),
          );
        }),
      ],
    };
  });
};

/** The names in one size, the largest at which each has room in its row, and the width that they take. */
function named(sheet: Sheet, rows: readonly Row[], room: number, pitch: number) {
  const most = Math.min(560, room * 0.45);
  const set = (size: number) => {
    const lines = rows.map(row => sheet.lines(row.name, most, size));
    const name = Math.max(...lines.flat().map(line => sheet.measure(line, size)));
    return { size, lines, name: Math.min(most, name) };
  };
  const fits = ({ size, lines }: ReturnType<typeof set>) =>
    lines.every(
      own => own.length * size * 1.15 <= pitch && own.every(line => sheet.measure(line, size) <= most),
    );
  return [38, 36, 34, 32, 30].map(set).find(fits) ?? set(SMALL);
}

/** What the bars show, and their three fills, in as many rows as they need. */
function legend(sheet: Sheet, top: number): { art: SceneNode; bottom: number } {
  const size = 32;
  const words = sheet.paragraph(MARGIN, top, sheet.msg('regionsShare'), sheet.inner, {
    size: 34,
    fill: sheet.palette.quiet,
  });
  let [at, y] = [MARGIN, words.bottom + 12];
  const art = statuses.map(status => {
    const name = sheet.context.localizer.status(status);
    const wide = 58 + sheet.measure(name, size);
    if (at > MARGIN && at + wide > MARGIN + sheet.inner) [at, y] = [MARGIN, y + 54];
    const drawn = group(
      sheet.swatch(at, y, 44, status),
      sheet.text(at + 58, y + 34, name, { size, max: sheet.inner - 58 }),
    );
    at += wide + 44;
    return drawn;
  });
  return { art: group(words.art, art), bottom: y + 50 };
}
