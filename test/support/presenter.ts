/** A presenter in a page of tests, and what the people in the room do with it. */
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/opic-presenter.js';
import type { OpicPresenter } from '../../src/elements/opic-presenter.js';
import { inside, show } from './on-page.js';

/** `attributes`: those of the presenter. `children`: the elements of its slides. */
export const talk = (attributes = '', children = ''): Promise<OpicPresenter> =>
  show<OpicPresenter>(`<opic-presenter ${attributes}>${children}</opic-presenter>`);

export const one = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  inside(element, selector)[0] as E;

export const stage = (element: Element) => one(element, '.stage');
export const slide = (element: Element) => stage(element).dataset.slide;
export const notes = (element: Element) => inside(element, '.notes p').map(note => note.textContent);
export const counts = (element: Element) =>
  inside(element, '[data-count]').map(count => count.getAttribute('data-count'));

/** Presses keys where the focus is. */
export async function press(element: OpicPresenter, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
  await element.updateComplete;
}

/** Types a question from the room and takes its answer. */
export async function ask(element: OpicPresenter, question: string): Promise<void> {
  await press(element, '/');
  await sendKeys({ type: question });
  await press(element, 'Enter');
}
