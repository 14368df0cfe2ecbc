/** Adds what the presenter says to the messages of the page. */
import { presenter as ar } from '../../i18n/ar.js';
import {
  cards,
  figures,
  loading,
  nextSteps,
  placeNotes,
  pledges,
  presenter as en,
  since,
} from '../../i18n/en.js';
import { presenter as es } from '../../i18n/es.js';
import { presenter as fr } from '../../i18n/fr.js';
import { addMessages } from '../../i18n/registry.js';
import { presenter as ru } from '../../i18n/ru.js';
import { presenter as zh } from '../../i18n/zh.js';
import '../element-messages.js';

const english = {
  ...cards,
  ...figures,
  ...loading,
  ...nextSteps,
  ...placeNotes,
  ...pledges,
  ...since,
  ...en,
};
addMessages({ ar, en: english, es, fr, ru, zh });
