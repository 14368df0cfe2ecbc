/** What the bench does with a map of ours, once it is drawn. */

/** Everybody signs and ratifies on one day, so that a date before it and the day itself change all States. */
const DAY = '2013-01-01';

export function controlsOf(map) {
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
