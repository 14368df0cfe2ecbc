/** The drop-in as it would be with the map alone, in English: map, model and record. */
export * from '../../src/model/index.js';
import '../../src/elements/opic-map.js';
