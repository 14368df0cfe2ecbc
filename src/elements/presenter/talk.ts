/** The slides of a talk, in order. */
import { iso3Of, wordsIn } from '../../model/codes.js';
import { isCalendarDate } from '../../model/dates.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import { isRegion } from '../../world/regions.js';
import { isProtocolSlide, notThisProtocol, type Drawing } from './slides/shared/slide-frame.js';
import { subtitleOf } from './slides/captions/subtitle.js';
import { noContent, readContent, type Slide } from './slides/shared/custom-content.js';
import { Sheet } from './output/sheet.js';
import { next, why } from './slides/articles.js';
import { anniversary } from './slides/anniversary.js';
import { breakdown } from './slides/breakdown.js';
import { group } from './slides/group.js';
import { NAMES_SLIDES, names } from './slides/names.js';
import { procedures } from './slides/procedures.js';
import { questions } from './slides/questions.js';
import { regions } from './slides/regions.js';
import { since } from './slides/since.js';
import { state } from './slides/state.js';
import { text } from './slides/text.js';
import { title } from './slides/title.js';
import { waiting } from './slides/waiting.js';
import { where } from './slides/where.js';
import { years } from './slides/years.js';

const standard = {
  title,
  why,
  where,
  breakdown,
  years,
  since,
  regions,
  waiting,
  procedures,
  next,
  questions,
};
/** With those that a talk must ask for: all names, and one near the day of an anniversary. */
const named = { ...standard, names, anniversary };

type SlideName = keyof typeof named;
export const SLIDES = Object.keys(named) as SlideName[];

export interface Talk {
  readonly slides: readonly Slide[];
  /** Names that mean nothing here. */
  readonly unknown: readonly string[];
  /** Notes that belong to no slide. Their words are the presenter's own, and are not said. */
  readonly strayNotes?: boolean;
  /** Words in a child that its slide has no place for. */
  readonly unshown?: string | undefined;
}

/** The name of a slide as it is meant, or undefined where it means nothing. */
function slideName(given: string): string | undefined {
  const name = given.trim();
  if (Object.hasOwn(named, name) || name === 'text' || isRegion(name)) return name;
  return iso3Of(name);
}

/** The names take several slides. */
const whole = (slide: Slide): Slide[] =>
  slide.name === 'names' ? [...Array(NAMES_SLIDES).keys()].map(part => ({ ...slide, part })) : [slide];

const standardTalk = (ofThisProtocol: boolean): Slide[] =>
  Object.keys(standard)
    .filter(name => ofThisProtocol || !isProtocolSlide(name))
    .map(name => ({ name, content: noContent }));

/** The talk that an attribute's list of names makes. A slide may stand in it more than once. */
export function talkFromList(list: string, ofThisProtocol = true): Talk {
  const names = wordsIn(list);
  const slides = names.flatMap(given => {
    const name = slideName(given);
    return name && name !== 'text' ? whole({ name, content: noContent }) : [];
  });
  const unknown = names.filter(given => slideName(given) === undefined || given === 'text');
  return { slides: slides.length ? slides : standardTalk(ofThisProtocol), unknown };
}

/** The slides that show paragraphs. Others have a heading at most, and notes. */
const WITH_LINES = ['title', 'questions', 'text'];

/** The talk that child elements make: `data-slide` names a slide; without it the child is one itself. */
export function talkFromChildren(children: readonly Element[], ofThisProtocol: boolean): Talk {
  const unknown: string[] = [];
  let unshown: string | undefined;
  const sections = children.filter(({ localName }) => localName !== 'aside');
  const slides = sections.flatMap((child): Slide[] => {
    const given = child.getAttribute('data-slide');
    const name = given === null ? 'text' : slideName(given);
    if (!name) {
      unknown.push(given!);
      return [];
    }
    const [date, from] = ['data-as-of', 'data-from'].map(attribute => {
      const day = child.getAttribute(attribute);
      if (day === null || isCalendarDate(day)) return day;
      unknown.push(day);
      return null;
    });
    const content = readContent(child);
    if (!WITH_LINES.includes(name)) unshown ??= content.lines[0];
    return whole({ name, content, ...(date && { date }), ...(from && { from }) });
  });
  const strayNotes = sections.length < children.length;
  return { slides: slides.length ? slides : standardTalk(ofThisProtocol), unknown, strayNotes, unshown };
}

/** Draws a slide. `announced`: how many arrivals the slide of the years shows; all of them by default. */
export function drawSlide(slide: Slide, sheet: Sheet, announced?: number): Drawing {
  const { second, localizer } = sheet.context;
  if (second && second.code !== localizer.code) {
    const context = { ...sheet.context, localizer: second, second: undefined };
    const other = new Sheet(context, sheet.pixelWidth, sheet.pixelHeight);
    sheet.subtitle = subtitleOf(drawnIn(slide, other, announced), second);
  }
  return drawnIn(slide, sheet, announced);
}

function drawnIn(slide: Slide, sheet: Sheet, announced?: number): Drawing {
  const { name } = slide;
  if (isProtocolSlide(name) && !isThisProtocol(sheet.context.dataset))
    return notThisProtocol(sheet, slide.content.heading, name);
  if (Object.hasOwn(named, name)) return named[name as SlideName](sheet, slide, announced);
  if (name === 'text') return text(sheet, slide);
  return (isRegion(name) ? group : state)(sheet, slide);
}
