/** The map as a file: for newsletters, feeds, slides and build scripts. No DOM is needed. */
export { languages } from '../pictures/localizers.js';
export { renderMap, type MapOptions } from '../pictures/render-map.js';
