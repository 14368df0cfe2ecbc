/** Ours, with tooltips, keyboard and legend. The page gives the script tag, or the module is bundled before this. */
import { bench } from './clock.mjs';

/** Everybody signs and ratifies on one day, so that a date before it and the day itself change all States. */
const DAY = '2013-01-01';

// No `await` at the top: Rollup then puts what is loaded later, and what that needs, apart.
customElements.whenDefined('opic-map').then(() => bench(make));

async function make(stage, first) {
  const map = first ? stage.firstElementChild : document.createElement('opic-map');
  if (!first) stage.append(map);
  await map.updateComplete;
  const set = async date => {
    map.asOf = date;
    await map.updateComplete;
  };
  const { states: _states, ...document_ } = map.data;
  return {
    show: set,
    all: party => set(party ? DAY : '2012-03-01'),
    async prepare() {
      const actions = map.data.states.map(({ iso3 }) => ({ state: iso3, signed: DAY, ratified: DAY }));
      const { schema, statusAsAt, treaty, source } = document_;
      map.data = { schema, statusAsAt, treaty, source, actions };
      await map.updateComplete;
      await new Promise(done => setTimeout(done, 50));
    },
    shapes: () =>
      map.data.states.map(({ iso2, iso3 }) => [
        iso2,
        [...map.shadowRoot.querySelectorAll(`[data-state="${iso3}"]`)].at(-1),
      ]),
  };
}
