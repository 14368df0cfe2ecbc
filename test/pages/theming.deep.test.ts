/** The theming page: what its controls choose is what the widgets show, and what the style sheet says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from '../support/visit.js';

const here = visit();

/** In the page: presses a control, and says what the map, the style sheet and the field then show. */
async function press(selector: string) {
  const map = document.querySelector('opic-map') as HTMLElement & { updateComplete: Promise<unknown> };
  await map.updateComplete;
  document.querySelector<HTMLElement>(selector)!.click();
  await new Promise(resolve => setTimeout(resolve, 100));
  const style = (part: string) => getComputedStyle(map.shadowRoot!.querySelector(part)!);
  return {
    party: style('[data-state=FRA]').fill,
    caption: style('[part~=caption]').display,
    sheet: document.querySelector('#sheet')!.textContent,
    field: document.querySelector<HTMLInputElement>('input[name=party]')!.value,
  };
}

test('a palette reaches the map, the field and the style sheet, and a part can be styled', async () => {
  await here.goto('/demo/theming.html');
  const ours = await here.opened.run(press, 'input[value=ours]');
  assert.doesNotMatch(ours.sheet, /--opic/);
  const green = await here.opened.run(press, 'input[value=green]');
  assert.notEqual(green.party, ours.party);
  assert.equal(green.party, 'rgb(20, 83, 45)');
  assert.equal(green.field, '#14532d');
  assert.match(green.sheet, /--opic-party: #14532d;/);
  assert.notEqual(green.caption, 'none');
  const quiet = await here.opened.run(press, 'input[name=quiet]');
  assert.equal(quiet.caption, 'none');
  assert.match(quiet.sheet, /::part\(caption\)/);
  assert.deepEqual(await here.opened.reports(), []);
});
