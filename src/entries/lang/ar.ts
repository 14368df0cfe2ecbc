/** Importing this adds Arabic. */
import {
  ar,
  cards,
  dashboard,
  downloads,
  figures,
  mapAnswers,
  mapControls,
  news,
  nextSteps,
  play,
  pledges,
  procedures,
  since,
} from '../../i18n/ar.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ar);
addMessages({
  ar: {
    ...news,
    ...cards,
    ...procedures,
    ...figures,
    ...since,
    ...pledges,
    ...nextSteps,
    ...play,
    ...dashboard,
    ...mapControls,
    ...mapAnswers,
    ...downloads,
  },
});

export { ar };
