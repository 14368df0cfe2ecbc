/** Importing this adds French. */
import {
  cards,
  figures,
  fr,
  mapControls,
  news,
  nextSteps,
  pledges,
  procedures,
  since,
} from '../../i18n/fr.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(fr);
addMessages({
  fr: { ...news, ...cards, ...procedures, ...figures, ...since, ...pledges, ...nextSteps, ...mapControls },
});

export { fr };
