/** `embed.html` in a frame, as the builder writes it for sites that take no script. */
import { bench } from './clock.mjs';
import { controlsOf } from './opic-controls.mjs';

await bench(async (stage, first) => {
  const frame = first ? stage.firstElementChild : stage.appendChild(document.createElement('iframe'));
  Object.assign(frame, { width: '960', height: '560' });
  if (!first) frame.src = '/embed.html?element=map';
  return controlsOf(await drawn(frame));
});

/** The map in a frame, once it has drawn. */
async function drawn(frame) {
  for (;;) {
    const map = frame.contentDocument?.querySelector('opic-map');
    if (map?.shadowRoot?.querySelector('path')) return map;
    await new Promise(done => setTimeout(done, 1));
  }
}
