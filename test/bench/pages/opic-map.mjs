/** Ours, with tooltips, keyboard and legend. The page gives the script tag, or the module is bundled before this. */
import { bench } from './clock.mjs';
import { controlsOf } from './opic-controls.mjs';

/** The page asks for the time at which nothing more comes by itself. */
const whole = location.pathname.includes('whole');

// No `await` at the top: Rollup then puts what is loaded later, and what that needs, apart.
customElements.whenDefined('opic-map').then(() => bench(make));

async function make(stage, first) {
  const map = first ? stage.firstElementChild : document.createElement('opic-map');
  if (!first) stage.append(map);
  // Its States, legend and caption; the inset and the controls come after the first frame, each when it is loaded.
  while (!map.hasUpdated) await new Promise(requestAnimationFrame);
  if (whole) await map.updateComplete;
  return controlsOf(map);
}
