/** Importing this adds Spanish. */
import {
  cards,
  dashboard,
  downloads,
  es,
  figures,
  mapAnswers,
  mapControls,
  news,
  nextSteps,
  play,
  pledges,
  procedures,
  since,
} from '../../i18n/es.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(es);
addMessages({
  es: {
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

export { es };
