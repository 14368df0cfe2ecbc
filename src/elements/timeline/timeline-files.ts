/** The timeline as a picture and as a table. Loaded when a reader first asks for one. */
import { tally } from '../../model/tally.js';
import { sourcedCsv } from '../../ui/csv.js';
import type { Localizer } from '../../i18n/localizer.js';
import { framed, type Framed } from '../../pictures/framed-picture.js';
import { INNER, MARGIN, type Page } from '../../pictures/page.js';
import { node, type SceneNode, type Value } from '../../scene/node.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save, type Form } from '../../ui/save-file.js';
import { cellsOf, headingCells } from '../../ui/status-headings.js';
import { countsUpTo, ticksOf } from './chart/axis.js';
import type { TimelineModel } from './timeline-model.js';
import { below, filled, outline } from './chart/step-path.js';
import { along } from './span.js';
import type { Step } from './steps.js';
import { dated } from './event-sentences.js';

/** Left edge, width and height of the plot area. */
const START = MARGIN + 46;
const WIDE = INNER - 46 - 10;
const HIGH = 330;
const SIZE = 15;

/** Steps as an area, on its place of the page. */
const area = (
  page: Page,
  { steps, span, top }: TimelineModel,
  y: number,
  count: (step: Step) => number,
  fill?: Value,
) =>
  node('path', {
    d: filled(outline(steps, span, top, count)),
    transform: page.stretch({ x: START, y, width: WIDE, height: HIGH }),
    fill,
  });

function axes(page: Page, { span, top }: TimelineModel, y: number, localizer: Localizer): void {
  for (const count of countsUpTo(top)) {
    const at = y + below(count, top) * HIGH;
    page.add(
      page.box(START, at, WIDE, 1, page.palette.territory),
      page.text(START - 8, at + 5, localizer.number(count), { size: SIZE, anchor: 'end' }),
    );
  }
  const say = (day: string) => (day.length > 4 ? localizer.date(day, 'short') : day);
  for (const { at, label, from } of ticksOf(span, say)) {
    page.add(page.box(START + at * WIDE, y + HIGH, 1, 6, page.palette.border));
    if (from * SIZE <= WIDE)
      page.add(page.text(START + at * WIDE, y + HIGH + 24, label, { size: SIZE, anchor: 'middle' }));
  }
}

export function timelinePicture(model: TimelineModel, frame: Framed): SceneNode {
  const { localizer, date, palette } = frame;
  const { span, flags, rows } = model;
  return framed(frame, page => {
    const head = page.y;
    const y = head + rows * 24 + 6;
    const all = node(
      'clipPath',
      {},
      area(page, model, y, ({ party, signatory }) => party + signatory),
    );
    axes(page, model, y, localizer);
    page.add(
      page.box(START, y, WIDE, HIGH, page.fill('signatory'), { 'clip-path': all }),
      area(page, model, y, ({ party }) => party, palette.party),
    );
    for (const { at, number, row } of flags) {
      const foot = head + row * 24 + 20;
      page.add(
        page.box(START + at * WIDE, foot, 1, y + HIGH - foot, palette.quiet),
        page.text(START + at * WIDE, foot - 4, localizer.number(number), {
          size: SIZE,
          weight: 700,
          anchor: 'middle',
        }),
      );
    }
    const now = START + along(span, date) * WIDE - 1;
    page.add(page.box(now, y - 4, 3, HIGH + 4, palette.accent, { stroke: palette.surface }));
    page.space(rows * 24 + HIGH + 46);
    for (const { number, milestone } of flags) {
      const words = dated(milestone.date, localizer.text(milestone.title), localizer);
      page.write(`${localizer.number(number)} · ${words}`, { size: SIZE });
    }
    page.space(10);
  });
}

export function saveAs(
  form: Form,
  model: TimelineModel,
  frame: Omit<Framed, 'palette'>,
  element: Element,
): Promise<void> {
  const { dataset, localizer } = frame;
  if (form !== 'csv')
    return save(form, 'timeline', frame, timelinePicture(model, { ...frame, palette: paletteOn(element) }));
  const { shown, span } = model;
  const { from, to } = span;
  const days = [from, ...model.steps.map(step => step.date).filter(day => day > from && day <= to)];
  const cells = days.map(day => [day, ...cellsOf(tally(shown, day))]);
  const text = sourcedCsv(
    [[localizer.msg('csvDate'), ...headingCells(localizer)], ...cells],
    dataset,
    localizer,
  );
  return save(form, 'timeline', frame, text);
}
