/** Importing this adds French. */
import {
  cards,
  dashboard,
  downloads,
  figures,
  fr,
  mapAnswers,
  mapControls,
  news,
  nextSteps,
  play,
  pledges,
  procedures,
  since,
} from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({
  fr: {
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

export { fr };
