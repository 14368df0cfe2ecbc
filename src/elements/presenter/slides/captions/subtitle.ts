/** A slide's title and figures in a second language, as under a film. */
import type { Localizer } from '../../../../i18n/localizer.js';
import type { Status } from '../../../../model/dataset.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import { fromRight } from '../../../../scene/text.js';
import type { Sheet } from '../../output/sheet.js';

interface Drawn {
  readonly title: string;
  readonly art: SceneNode;
}

const SIZE = 38;
const LEADING = 1.22;

/** The counts on a slide by status. None where a slide counts several groups of States. */
function figuresIn(node: SceneNode, found = new Map<string, Set<number>>()): Map<string, Set<number>> {
  const { 'data-status': status, 'data-count': count } = node.attributes;
  if (typeof status === 'string' && typeof count === 'number')
    found.set(status, (found.get(status) ?? new Set<number>()).add(count));
  for (const child of node.children) if (typeof child !== 'string') figuresIn(child, found);
  return found;
}

/** The words of a subtitle, from the slide as drawn in its language. */
export function subtitleOf({ title, art }: Drawn, localizer: Localizer): NonNullable<Sheet['subtitle']> {
  const counts = [...figuresIn(art)];
  const single = counts.every(([, values]) => values.size === 1);
  const figures = (single ? counts : []).map(([status, [n]]) => localizer.counted(n!, status as Status));
  // Lines end between the figures.
  const pieces = [title, ...figures.map(figure => figure.replaceAll(' ', '\u00a0'))];
  return { text: pieces.join('\u00a0· '), dir: localizer.dir };
}

/** In marks that keep the order of its words on a slide that is read the other way. */
function inOwnDirection(line: string, dir: 'ltr' | 'rtl', mirrored: boolean): string {
  if (mirrored === (dir === 'rtl')) return line;
  return mirrored ? `\u202a${line}\u202c` : fromRight(line);
}

/** The lines of the subtitle, the last at `bottom`; `top` is where they begin. */
export function subtitleLines(sheet: Sheet, bottom: number): { art: SceneNode; top: number } | undefined {
  if (!sheet.subtitle) return undefined;
  const { text, dir } = sheet.subtitle;
  const lines = sheet.lines(text, sheet.inner, SIZE, 700);
  const first = bottom - (lines.length - 1) * SIZE * LEADING;
  const art = lines.map((line, row) =>
    sheet.text(sheet.width / 2, first + row * SIZE * LEADING, inOwnDirection(line, dir, sheet.mirrored), {
      size: SIZE,
      weight: 700,
      anchor: 'middle',
      fill: sheet.context.palette.accentText,
      max: sheet.inner,
    }),
  );
  return { art: group(art), top: first - SIZE };
}
