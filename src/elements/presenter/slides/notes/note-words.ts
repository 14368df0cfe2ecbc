/** Pieces that talking points are made of. */
import type { SlideContext } from '../../output/sheet.js';
import type { Slide } from '../shared/custom-content.js';

/** Nothing stands for a sentence that is not to be said. */
export type Notes = (context: SlideContext, slide: Slide) => (string | false | undefined)[];

export const named = ({ localizer }: SlideContext, states: readonly string[]): string =>
  localizer.list(states.map(iso3 => localizer.state(iso3)).sort((a, b) => localizer.compare(a, b)));

export const colon = ({ localizer }: SlideContext, name: string, value: string | number): string =>
  localizer.sentence(localizer.colon(name, value));

export const stateOf = ({ state }: { readonly state: string }): string => state;
