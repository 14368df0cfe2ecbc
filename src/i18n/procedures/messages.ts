/** Adds English; each other language brings its own. */
import { procedures } from '../en.js';
import { addMessages } from '../registry.js';

addMessages({ en: procedures });
