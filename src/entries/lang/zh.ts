/** Importing this adds Chinese. */
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
  since,
  zh,
} from '../../i18n/zh.js';
import { addMessages, registerLanguage } from '../../i18n/registry.js';

registerLanguage(zh);
addMessages({
  zh: {
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

export { zh };
