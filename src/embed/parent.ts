/** For the page around the frames: gives each frame of ours the height that it tells. `dist/embed-parent.js`. */
import { ASK, heightIn } from './messages.js';

const frames = (): HTMLIFrameElement[] =>
  Array.prototype.slice
    .call(document.getElementsByTagName('iframe'))
    .filter((frame: HTMLIFrameElement) => /\/embed\.html([?#]|$)/.test(frame.src));

addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  if (!height || !source) return;
  // A frame may speak for itself only; in a sandbox its origin is opaque, so who it is says the window.
  const frame = frames().filter(({ contentWindow }) => contentWindow === source)[0];
  frame?.style.setProperty('height', `${height}px`);
});

/** Frames that were there first have already told it to nobody. */
const ask = (): void => frames().forEach(({ contentWindow }) => contentWindow?.postMessage(ASK, '*'));

ask();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
