/** What makes a file of the map. Loaded when a reader first asks for one. */
export { save } from '../../parts/saving.js';
export { mapPicture } from '../../static/map-picture.js';
