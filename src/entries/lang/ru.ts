/** Importing this adds Russian. */
import {
  cards,
  figures,
  mapControls,
  news,
  nextSteps,
  pledges,
  procedures,
  ru,
  since,
} from '../../i18n/ru.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(ru);
addMessages({
  ru: { ...news, ...cards, ...procedures, ...figures, ...since, ...pledges, ...nextSteps, ...mapControls },
});

export { ru };
