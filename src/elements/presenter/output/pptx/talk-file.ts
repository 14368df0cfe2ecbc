/** The whole talk, as it is on the wall, as a PowerPoint file. */
import { fileNameOf } from '../../../../ui/download/save-file.js';
import { notesOf } from '../../slides/notes/notes.js';
import type { Slide } from '../../slides/shared/custom-content.js';
import type { SlideContext } from '../sheet.js';
import { altOf, pictureOf, pngOf, standingAlone } from '../slide-file.js';
import { pptx, PPTX, type PptxSlide } from './pptx.js';

/** Office knows no `system-ui`: text is measured in the first type that the file can name. */
const nameable = ({ font, ...context }: SlideContext): SlideContext => ({
  ...context,
  font: font.replace(/^system-ui,\s*/, ''),
});

async function slideOf(slide: Slide, context: SlideContext, place: string): Promise<PptxSlide> {
  const { picture } = await standingAlone(pictureOf(slide, context, undefined, place));
  const { drawing, svg } = picture;
  const notes = notesOf(slide, context);
  const png = new Uint8Array(await (await pngOf(picture)).arrayBuffer());
  return {
    title: drawing.title,
    alt: altOf(picture),
    notes: notes.length ? notes : drawing.description,
    svg,
    png,
  };
}

/** `progress` is told the share that is made; an abort ends it between two slides. */
export async function talkFile(
  slides: readonly Slide[],
  contextOf: (slide: Slide) => SlideContext,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<File> {
  const made: PptxSlide[] = [];
  for (const slide of slides) {
    const place = `${made.length + 1} / ${slides.length}`;
    made.push(await slideOf(slide, nameable(contextOf(slide)), place));
    signal.throwIfAborted();
    progress(made.length / slides.length);
  }
  const { localizer, dataset, date } = contextOf(slides[0]!);
  const { code, dir } = localizer;
  const { title } = made[0]!;
  const file = await pptx({ title, date: dataset.statusAsAt, code, dir, slides: made });
  return new File([file], `${fileNameOf(dataset.treaty)}-${date}-${code}.pptx`, { type: PPTX });
}
