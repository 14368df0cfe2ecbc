/** The list of what there is. Importing it registers every element but the presenter. */
export { OpicMap } from './elements/map/index.js';
