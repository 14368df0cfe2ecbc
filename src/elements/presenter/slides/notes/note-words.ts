/** Pieces that talking points are made of. */
import type { SlideContext } from '../../output/sheet.js';
import type { Slide } from '../../talk.js';

export type Notes = (context: SlideContext, slide: Slide) => string[];

export const named = ({ localizer }: SlideContext, states: readonly string[]): string =>
  localizer.list(states.map(iso3 => localizer.state(iso3)).sort((a, b) => localizer.compare(a, b)));

export const colon = ({ localizer }: SlideContext, name: string, value: string | number): string =>
  localizer.sentence(localizer.msg('colon', { name, value }));
