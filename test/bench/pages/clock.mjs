/** Shared by every page of the bench: reports when the map was on screen, and times changes. */

/** After the frame in which the map stands. Milliseconds since the page was asked for. */
const onScreen = () =>
  new Promise(done => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  });

/** A colour as the browser writes it. */
function asComputed(colour) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/**
 * `make(stage, first)` draws a map into an element and gives `show(date)`, `all(party)`, which makes all States
 * parties or none, and `shapes()`, pairs of an alpha-2 code and an element; a map without elements gives `fills()`,
 * pairs of such a code and the colour that it draws.
 */
export async function bench(make) {
  const many = Number(new URLSearchParams(location.search).get('maps') ?? 1);
  const stages = document.querySelector('#stages');
  const maps = [];
  for (let i = 0; i < many; i++) {
    const stage = i ? document.createElement('div') : stages.firstElementChild;
    stage.className = 'stage';
    if (i) stages.append(stage);
    maps.push({ stage, ...(await make(stage, i === 0)) });
  }
  const [map] = maps;
  const wholeMap = {
    /** All States change, back and forth, one change a frame. */
    async recolour(times) {
      for (let i = 0; i < times; i++) {
        await map.all(i % 2 === 0);
        await onScreen();
      }
    },
    /** The date moves on, one date a frame. */
    async scrub(dates) {
      for (const date of dates) {
        await map.show(date);
        await onScreen();
      }
    },
    /** Prepares the map for a change of all States. */
    prepare: () => map.prepare?.(),
    /** The fill of each State. */
    fills: () =>
      map.fills?.().map(([state, colour]) => [state, asComputed(colour)]) ??
      map.shapes().map(([state, shape]) => [state, getComputedStyle(shape).fill]),
  };
  globalThis.bench = { ...wholeMap, shown: await onScreen() };
}
