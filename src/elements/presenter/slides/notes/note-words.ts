/** Pieces that talking points are made of. */
import { countsSentence } from '../../../../i18n/attribution.js';
import { tally } from '../../../../model/tally.js';
import type { SlideContext } from '../../output/sheet.js';
import type { Slide } from '../../talk.js';

export type Notes = (context: SlideContext, slide: Slide) => string[];

export const named = ({ localizer }: SlideContext, states: readonly string[]): string =>
  localizer.list(states.map(iso3 => localizer.state(iso3)).sort((a, b) => localizer.compare(a, b)));

export const colon = ({ localizer }: SlideContext, name: string, value: string | number): string =>
  localizer.sentence(localizer.msg('colon', { name, value }));

export const counted = ({ dataset, date, localizer }: SlideContext): string =>
  countsSentence(tally(dataset, date), date, localizer);
