/** Ours, with tooltips, keyboard and legend. The page gives the script tag, or the module is bundled before this. */
import { bench } from './clock.mjs';
import { controlsOf } from './opic-controls.mjs';

// No `await` at the top: Rollup then puts what is loaded later, and what that needs, apart.
customElements.whenDefined('opic-map').then(() => bench(make));

async function make(stage, first) {
  const map = first ? stage.firstElementChild : document.createElement('opic-map');
  if (!first) stage.append(map);
  await map.updateComplete;
  return controlsOf(map);
}
