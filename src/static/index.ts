/** The map as a file: for newsletters, feeds, slides and build scripts. No DOM is needed. */
export { languages } from './speakers.js';
export { renderMap, type MapOptions } from './render-map.js';
