/** The presenter's talking points for the built-in slides. */
import type { SlideContext } from '../../output/sheet.js';
import type { Slide } from '../../talk.js';

/** The paragraphs for a slide, in its language. */
export function notesOf(slide: Slide, context: SlideContext): string[] {
  void slide;
  void context;
  return [];
}
