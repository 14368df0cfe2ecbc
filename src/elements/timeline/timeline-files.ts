/** The timeline as a picture and as a table. Loaded when a reader first asks for one. */
import { tally } from '../../model/tally.js';
import { sourcedCsv } from '../../ui/csv.js';
import { save, type Form } from '../../ui/save-file.js';
import { framed, HATCH, type Framed } from '../../pictures/framed-picture.js';
import { colours, fillOf } from '../../pictures/theme.js';
import { INNER } from '../../pictures/page-layout.js';
import { tag } from '../../pictures/svg-text.js';
import { cellsOf, headingCells } from '../../ui/status-headings.js';
import { countsUpTo, ticksOf } from './chart/axis.js';
import type { Course } from './timeline-model.js';
import { below, filled, outline } from './chart/step-path.js';
import { along } from './span.js';
import { told } from './event-sentences.js';

/** The field's distance from the side, its width and its height. */
const LEFT = 46;
const WIDE = INNER - LEFT - 10;
const HIGH = 330;
const SIZE = 15;

function picture({ steps, span, top, flags, rows }: Course, frame: Framed): string {
  const { speaker, date } = frame;
  return framed(frame, page => {
    const head = page.y;
    const y = head + rows * 24 + 6;
    const area = (count: (step: (typeof steps)[number]) => number, fill?: string) =>
      tag('path', {
        d: filled(outline(steps, span, top, count)),
        transform: page.stretch(LEFT, y, WIDE, HIGH),
        fill,
      });
    for (const count of countsUpTo(top)) {
      const at = y + below(count, top) * HIGH;
      page.box(LEFT, at, WIDE, 1, colours.territory);
      page.line(speaker.number(count), LEFT - 8, at + 5, { size: SIZE, anchor: 'end' });
    }
    page.add(
      tag(
        'clipPath',
        { id: 'opic-all' },
        area(({ party, signatory }) => party + signatory),
      ),
    );
    page.box(LEFT, y, WIDE, HIGH, fillOf('signatory', HATCH), { 'clip-path': 'url(#opic-all)' });
    page.add(area(({ party }) => party, colours.party));
    for (const { at, label, from } of ticksOf(span, day =>
      day.length > 4 ? speaker.date(day, 'short') : day,
    )) {
      page.box(LEFT + at * WIDE, y + HIGH, 1, 6, colours.border);
      if (from * SIZE <= WIDE)
        page.line(label, LEFT + at * WIDE, y + HIGH + 24, { size: SIZE, anchor: 'middle' });
    }
    for (const { at, number, row } of flags) {
      const foot = head + row * 24 + 20;
      page.box(LEFT + at * WIDE, foot, 1, y + HIGH - foot, colours.quiet);
      const type = { size: SIZE, weight: 700, anchor: 'middle' } as const;
      page.line(speaker.number(number), LEFT + at * WIDE, foot - 4, type);
    }
    const now = LEFT + along(span, date) * WIDE - 1;
    page.box(now, y - 4, 3, HIGH + 4, colours.accent, { stroke: colours.surface });
    page.space(rows * 24 + HIGH + 46);
    for (const { number, milestone } of flags) {
      const words = told(milestone.date, speaker.text(milestone.title), speaker);
      page.paragraph(`${speaker.number(number)} · ${words}`, { size: SIZE });
    }
    page.space(10);
  });
}

export function saveAs(form: Form, course: Course, frame: Framed, element: Element): Promise<void> {
  const { dataset, date, speaker } = frame;
  if (form !== 'csv') return save(form, `opic-timeline-${date}`, picture(course, frame), element);
  const { from, to } = course.span;
  const days = [from, ...course.steps.map(step => step.date).filter(day => day > from && day <= to)];
  const cells = days.map(day => [day, ...cellsOf(tally(dataset, day))]);
  const text = sourcedCsv([[speaker.say('csvDate'), ...headingCells(speaker)], ...cells], dataset, speaker);
  return save(form, 'opic-timeline', text);
}
