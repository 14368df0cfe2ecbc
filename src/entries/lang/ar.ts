/** Importing this adds Arabic. */
import {
  ar,
  cards,
  figures,
  mapControls,
  news,
  nextSteps,
  pledges,
  procedures,
  since,
} from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({
  ar: { ...news, ...cards, ...procedures, ...figures, ...since, ...pledges, ...nextSteps, ...mapControls },
});

export { ar };
