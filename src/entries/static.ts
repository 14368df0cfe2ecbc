/** What the elements show as files: for newsletters, feeds, slides and build scripts. No DOM is needed. */
export { languages } from '../pictures/localizers.js';
export { renderBreakdown, type BreakdownOptions } from './static/render-breakdown.js';
export { renderCard, type CardOptions } from './static/render-card.js';
export { renderMap, type MapOptions } from './static/render-map.js';
export { renderProcedures, type ProceduresOptions } from './static/render-procedures.js';
export { renderSince, type SinceOptions } from './static/render-since.js';
export { renderTimeline, type TimelineOptions } from './static/render-timeline.js';
