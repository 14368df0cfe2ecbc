/** The presenter's talking points for the built-in slides, from the data and from the Protocol's own articles. */
import { sourceName } from '../../../../i18n/attribution.js';
import { recordOf } from '../../../../model/document/assemble.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { isRegion } from '../../../../world/regions.js';
import type { SlideContext } from '../../output/sheet.js';
import { isProtocolSlide } from '../shared/slide-frame.js';
import type { Slide } from '../shared/custom-content.js';
import * as figures from './figure-notes.js';
import { group, state } from './place-notes.js';
import * as protocol from './protocol-notes.js';
import type { Notes } from './note-words.js';

const questions: Notes = context => {
  const { localizer, dataset } = context;
  return [
    localizer.msg('sayAsk'),
    localizer.sentence(localizer.msg('source', { source: sourceName(dataset, localizer) })),
  ];
};

const byName: Readonly<Record<string, Notes>> = { ...protocol, ...figures, questions };

function builtIn(slide: Slide, context: SlideContext): ReturnType<Notes> {
  const { name } = slide;
  if (isProtocolSlide(name) && !isThisProtocol(context.dataset)) return [];
  if (Object.hasOwn(byName, name)) return byName[name]!(context, slide);
  if (isRegion(name)) return group(context, name);
  return recordOf(context.dataset, name) ? state(context, name) : [];
}

/** The slide's own notes, or the paragraphs for it in its language. Those without: the anniversary, and what is only text. */
export function notesOf(slide: Slide, context: SlideContext): string[] {
  const { notes } = slide.content;
  return notes.length ? [...notes] : builtIn(slide, context).flatMap(note => note || []);
}
