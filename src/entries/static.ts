/** What the elements show as files: for newsletters, feeds, slides and build scripts. No DOM is needed. */
export { languages } from '../pictures/localizers.js';
export * from './static/render.js';
