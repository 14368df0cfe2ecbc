/** The English names of States. A map is drawn without them, so they come with what says names. */
import { en } from './en.js';
import { names } from './generated/names.en.js';

Object.assign(en.names, names);
