import { licences } from './data/build/package/licences.mjs';
