/** A test of somebody's page: jsdom and happy-dom draw nothing, but figures, choices and events are right. */
import { expect, test } from 'vitest';
import 'opic-widgets/opic-breakdown.js';
import 'opic-widgets/opic-map.js';
import 'opic-widgets/opic-state.js';

test('the page follows the State that its reader chooses', async () => {
  document.body.innerHTML = `
    <opic-map group="page" as-of="2022-05-24"></opic-map>
    <opic-state group="page"></opic-state>
    <opic-breakdown group="page"></opic-breakdown>`;
  const [map, state, breakdown] = document.body.children;
  await Promise.all([map, state, breakdown].map(element => element.updateComplete));
  expect(breakdown.shadowRoot.textContent).toContain('48');

  const chosen = new Promise(resolve => map.addEventListener('opic-state-select', resolve));
  map.shadowRoot.querySelector('[data-state=SVN]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect((await chosen).detail).toEqual({ state: 'SVN', status: 'party' });
  await state.updateComplete;
  expect(state.shadowRoot.textContent).toContain('Slovenia');
});
