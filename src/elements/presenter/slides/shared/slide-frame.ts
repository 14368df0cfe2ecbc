/** The frame of every slide: a heading, and a footer with the date, the counting rule and the source. */
import { countedSentence, sourceName, statusLine } from '../../../../i18n/attribution.js';
import { daysBetween } from '../../../../model/dates.js';
import { group, type Child, type SceneNode } from '../../../../scene/node.js';
import type { Slide } from './custom-content.js';
import { HEIGHT, MARGIN, Sheet, SMALL, type SlideContext } from '../../output/sheet.js';
import { dateBadge, datedTitle } from '../captions/other-date.js';
import { subtitleLines } from '../captions/subtitle.js';

/** A slide that has been drawn. */
export interface Drawing {
  readonly art: SceneNode;
  readonly title: string;
  /** The slide in sentences: for screen readers, and as the alt text of its picture. */
  readonly description: readonly string[];
}

/** `announced`: how many arrivals the slide of the years shows; all of them by default. */
export type DrawSlide = (sheet: Sheet, slide: Slide, announced?: number) => Drawing;

export type Body = (
  sheet: Sheet,
  top: number,
  bottom: number,
) => { art: Child; description: readonly string[] };

const LEADING = 1.26;

/** The line under every slide; `counted` leaves out the counting rule where the slide says it elsewhere. */
export function credit({ localizer, dataset, date }: SlideContext, counted = true): string {
  const source = localizer.msg('source', { source: sourceName(dataset, localizer) });
  const rule = counted ? [countedSentence(dataset, localizer)] : [];
  return localizer.sentence(localizer.row([statusLine(dataset, date, localizer), ...rule, source]));
}

/** A line that says how old the data are; none while they are fresh. */
function age(sheet: Sheet): string[] {
  const { dataset, today, staleAfter, localizer } = sheet.context;
  if (daysBetween(dataset.statusAsAt, today) <= staleAfter) return [];
  return [sheet.msg('stale', { date: localizer.date(dataset.statusAsAt) })];
}

/** The foot of a slide, and where it begins. Beside its last line stands the slide's number. */
function foot(sheet: Sheet, more: readonly string[], counted = true): { art: SceneNode; top: number } {
  const { palette, localizer } = sheet.context;
  const words = localizer.row([...more, ...age(sheet), credit(sheet.context, counted)]);
  const room = sheet.inner - (sheet.place ? sheet.measure(sheet.place, SMALL, 700) + 40 : 0);
  const lines = sheet.evenLines(words, room, SMALL);
  const last = HEIGHT - 44;
  const top = last - (lines.length - 1) * SMALL * LEADING - SMALL;
  const fill = palette.quiet;
  const line = (text: string, row: number) =>
    sheet.text(MARGIN, last - (lines.length - 1 - row) * SMALL * LEADING, text, { fill, max: room });
  const place = sheet.text(sheet.width - MARGIN, last, sheet.place, { fill, anchor: 'end', weight: 700 });
  const subtitle = subtitleLines(sheet, top - 22);
  return {
    art: group(lines.map(line), sheet.place ? place : undefined, subtitle?.art),
    top: subtitle?.top ?? top,
  };
}

/** A slide with a heading, its body and its foot. `bottom` in the body is where the foot begins. */
export function drawing(
  sheet: Sheet,
  title: string,
  body: Body,
  footnotes: readonly string[] = [],
  counted = true,
): Drawing {
  const drawn = headed(sheet, datedTitle(title, sheet.context), body, footnotes, counted);
  return { ...drawn, art: group(drawn.art, dateBadge(sheet)) };
}

/** The same for a picture that says its date itself. */
export function headed(
  sheet: Sheet,
  title: string,
  body: Body,
  footnotes: readonly string[] = [],
  counted = true,
): Drawing {
  const { palette } = sheet.context;
  const below = foot(sheet, footnotes, counted);
  const { art, description } = body(sheet, 168, below.top - 28);
  return {
    title,
    description: [...description, ...footnotes, credit(sheet.context)],
    art: group(
      ground(sheet),
      title ? [sheet.box(MARGIN, 62, 18, 76, palette.accent), heading(sheet, title)] : undefined,
      art,
      below.art,
    ),
  };
}

/** Below this a title is set in two lines. */
const ONE_LINE = 46;

/** The title beside its mark, in one line or two. */
function heading(sheet: Sheet, title: string): SceneNode {
  const x = MARGIN + 44;
  const room = sheet.inner - 44;
  const size = sheet.fit(title, room, 68, 700);
  if (size >= ONE_LINE) return sheet.text(x, 100 + size * 0.36, title, { size, weight: 700 });
  const two = [44, 40, 36, 32].find(one => sheet.lines(title, room, one, 700).length <= 2) ?? SMALL;
  const lines = sheet.evenLines(title, room, two, 700);
  return group(
    lines.map((line, row) =>
      sheet.text(x, 108 + two * (0.36 + (row - (lines.length - 1) / 2) * 1.12), line, {
        size: two,
        weight: 700,
        max: room,
      }),
    ),
  );
}

const ground = (sheet: Sheet): SceneNode => sheet.box(0, 0, sheet.width, HEIGHT, sheet.palette.surface);

/** Slides about this Protocol itself. With data about another treaty they say so, where a talk asks for them. */
const PROTOCOL_SLIDES = ['why', 'procedures', 'next'] as const;

type ProtocolSlide = (typeof PROTOCOL_SLIDES)[number];

export const isProtocolSlide = (name: string): name is ProtocolSlide =>
  PROTOCOL_SLIDES.some(slide => slide === name);

/** In place of a slide that is true of this Protocol alone, where the data are another treaty's. */
export function notThisProtocol(sheet: Sheet, heading: string, slide: ProtocolSlide): Drawing {
  const { localizer, dataset } = sheet.context;
  const key = slide === 'procedures' ? 'proceduresNotShown' : 'notThisProtocol';
  const words = sheet.msg(key, { treaty: localizer.text(dataset.treaty.title) });
  return drawing(sheet, heading || sheet.msg(`${slide}Title`), (_, top) => ({
    description: [words],
    art: sheet.paragraph(MARGIN, top + 40, words, sheet.inner, { size: 44 }).art,
  }));
}

/** A slide without a heading line of its own: title, questions. */
export function poster(sheet: Sheet, title: string, body: Body): Drawing {
  const below = foot(sheet, []);
  const { art, description } = body(sheet, 90, below.top - 28);
  return {
    title: datedTitle(title, sheet.context),
    description: [...description, credit(sheet.context)],
    art: group(ground(sheet), art, below.art, dateBadge(sheet)),
  };
}
