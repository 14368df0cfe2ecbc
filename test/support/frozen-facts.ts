/** Prints, as JSON, the generated modules that the facts of 19 September 2026 make: path and text. */

import { readFacts } from '../../data/build/facts/read.js';
import { writeFacts } from '../../data/build/facts/write.js';
import { facts } from '../data/depositary/made-up.js';

console.log(JSON.stringify(writeFacts(readFacts(facts.texts))));
