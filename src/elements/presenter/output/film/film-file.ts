/** The years as a film of twelve seconds: one State after the other, from the drawing of the slides. */
import { pictureText } from '../../../../scene/definitions.js';
import { fileNameOf, withImage } from '../../../../ui/download/save-file.js';
import { yearStory } from '../../year-story.js';
import type { Size } from '../../slide-size.js';
import { Sheet, type SlideContext } from '../sheet.js';
import { rootOf } from '../slide-file.js';
import { filmFrame } from './film-frame.js';
import { recordFilm, type Shot } from './record-film.js';

const SIZES = { filmWide: { width: 1920, height: 1080 }, filmSquare: { width: 1080, height: 1080 } };

/** The length of the film, and of its first and last picture. Milliseconds. */
const WHOLE = 12_000;
const FIRST = 1_000;
const LAST = 2_000;

const paint = (svg: string, onto: CanvasRenderingContext2D): Promise<void> =>
  withImage(svg, image => onto.drawImage(image, 0, 0));

/** The pictures of the film, each with its time. */
export function shotsOf(context: SlideContext, { width, height }: Size): Shot[] {
  const story = yearStory(context.dataset, context.date);
  const sheet = new Sheet(context, width, height);
  const { length } = story.arrivals;
  const each = (WHOLE - FIRST - LAST) / Math.max(1, length);
  return [...Array(length + 1).keys()].map(joined => ({
    paint: brush => paint(pictureText(rootOf(sheet, filmFrame(sheet, story, joined), {})), brush),
    lasts: (joined ? each : FIRST) + (joined === length ? LAST : 0),
  }));
}

export async function filmFile(
  what: keyof typeof SIZES,
  context: SlideContext,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<File> {
  const size = SIZES[what];
  const film = await recordFilm(shotsOf(context, size), size, signal, progress);
  const { dataset, date, localizer } = context;
  const shape = `${size.width}x${size.height}`;
  const name = `${fileNameOf(dataset.treaty)}-years-${date}-${localizer.code}-${shape}.webm`;
  return new File([film], name, { type: film.type });
}
