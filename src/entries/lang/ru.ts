/** Importing this adds Russian. */
import {
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
  ru,
  since,
} from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({
  ru: {
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

export { ru };
