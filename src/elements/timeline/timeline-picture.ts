/** The timeline as a picture: the steps, milestones and the date shown, and what would lie ahead. */
import type { Localizer } from '../../i18n/localizer.js';
import { framed, type Pictured } from '../../pictures/framed-picture.js';
import { INNER, MARGIN, type Page } from '../../pictures/page.js';
import { node, type SceneNode, type Value } from '../../scene/node.js';
import type { Area } from '../../scene/surface.js';
import { countsUpTo, ticksOf } from './chart/axis.js';
import { below, filled, outline } from './chart/step-path.js';
import { dated, nameOf, summary } from './event-sentences.js';
import { along } from './span.js';
import type { Step } from './steps.js';
import type { TimelineModel } from './timeline-model.js';

const START = MARGIN + 46;
const HIGH = 330;
const SIZE = 15;
/** Past the last day, where there are pledges: a gap, their steps, and the number to which they lead. */
const AHEAD = { gap: 12, width: 64, number: 44 };

const widthBefore = (ahead: readonly number[]): number =>
  INNER - 46 - 10 - (ahead.length ? AHEAD.gap + AHEAD.width + AHEAD.number : 0);

/** Steps as an area, on its place of the page. */
const area = (
  page: Page,
  { steps, span, top }: TimelineModel,
  plot: Area,
  count: (step: Step) => number,
  fill?: Value,
) => node('path', { d: filled(outline(steps, span, top, count)), transform: page.stretch(plot), fill });

function axes(page: Page, { span, top }: TimelineModel, plot: Area, localizer: Localizer): void {
  const { x, y, width } = plot;
  for (const count of countsUpTo(top)) {
    const at = y + below(count, top) * HIGH;
    page.add(
      page.box(x, at, width, 1, page.palette.territory),
      page.text(x - 8, at + 5, localizer.number(count), { size: SIZE, anchor: 'end' }),
    );
  }
  const say = (day: string) => (day.length > 4 ? localizer.date(day, 'short') : day);
  for (const { at, label, from } of ticksOf(span, say)) {
    page.add(page.box(x + at * width, y + HIGH, 1, 6, page.palette.border));
    if (from * SIZE <= width)
      page.add(page.text(x + at * width, y + HIGH + 24, label, { size: SIZE, anchor: 'middle' }));
  }
}

/** The goal's line, and the steps to which pledges would lead. */
function lookingAhead(
  page: Page,
  { top }: TimelineModel,
  plot: Area,
  ahead: readonly number[],
  { goal, localizer }: Pictured,
): void {
  const { accent, party } = page.palette;
  const heightOf = (count: number) => plot.y + below(count, top) * HIGH;
  if (goal) {
    const y = heightOf(goal.states);
    page.add(
      page.dashed(
        [
          [plot.x, y],
          [plot.x + plot.width, y],
        ],
        accent,
        2,
      ),
      page.text(plot.x + 6, y - 6, localizer.number(goal.states), { size: SIZE, weight: 700, fill: accent }),
    );
  }
  const last = ahead.at(-1);
  if (last === undefined) return;
  const start = plot.x + plot.width + AHEAD.gap;
  const points = ahead.flatMap((count, index) =>
    [index, index + 1].map(end => [start + (AHEAD.width * end) / ahead.length, heightOf(count)] as const),
  );
  page.add(
    page.dashed(points, party, 2),
    page.text(start + AHEAD.width + 8, heightOf(last) + 5, localizer.number(last), {
      size: SIZE,
      weight: 700,
    }),
  );
}

/** `ahead`: the counts to which pledges would lead, one by one. */
export function timelinePicture(
  model: TimelineModel,
  pictured: Pictured,
  ahead: readonly number[] = [],
): SceneNode {
  const { localizer, date, palette, part } = pictured;
  const { span, flags, rows } = model;
  const name = nameOf(part ?? '', localizer);
  const frame = { ...pictured, name, heading: name, summary: summary(model, localizer) };
  return framed(frame, page => {
    const head = page.y;
    const y = head + rows * 24 + 6;
    const plot = { x: START, y, width: widthBefore(ahead), height: HIGH };
    const at = (fraction: number) => START + fraction * plot.width;
    const all = node(
      'clipPath',
      {},
      area(page, model, plot, ({ party, signatory }) => party + signatory),
    );
    axes(page, model, plot, localizer);
    page.add(
      page.box(START, y, plot.width, HIGH, page.fill('signatory'), { 'clip-path': all }),
      area(page, model, plot, ({ party }) => party, palette.party),
    );
    lookingAhead(page, model, plot, ahead, frame);
    for (const flag of flags) {
      const foot = head + flag.row * 24 + 20;
      page.add(
        page.box(at(flag.at), foot, 1, y + HIGH - foot, palette.quiet),
        page.text(at(flag.at), foot - 4, localizer.number(flag.number), {
          size: SIZE,
          weight: 700,
          anchor: 'middle',
        }),
      );
    }
    page.add(
      page.box(at(along(span, date)) - 1, y - 4, 3, HIGH + 4, palette.accent, { stroke: palette.surface }),
    );
    page.space(rows * 24 + HIGH + 46);
    if (ahead.length) page.write(localizer.msg('pledgeDots'), { size: SIZE });
    for (const { number, milestone } of flags) {
      const words = dated(milestone.date, localizer.text(milestone.title), localizer);
      page.write(`${localizer.number(number)} · ${words}`, { size: SIZE });
    }
    page.space(10);
  });
}
