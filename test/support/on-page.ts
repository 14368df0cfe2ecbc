/** Helpers for tests that act on an element in a page as a reader would. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import type { OpicEvents } from '../../src/core/events.js';
import type { OpicElement } from '../../src/core/opic-element.js';

/** Puts HTML in the page and waits until its elements have drawn. The page is emptied before. */
export async function show<E extends OpicElement>(markup: string): Promise<E> {
  const place = document.querySelector('#stage') ?? document.body.appendChild(document.createElement('div'));
  place.id = 'stage';
  place.innerHTML = markup;
  await drawn(place);
  return place.querySelector<E>('*')!;
}

export async function drawn(root: ParentNode): Promise<void> {
  const elements = [...root.querySelectorAll<OpicElement>('*')].filter(element =>
    element.localName.startsWith('opic-'),
  );
  await Promise.all(elements.map(element => element.updateComplete));
}

export const inside = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];

/** What an element says, with one space between words. */
export const words = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const text = (element: Element, selector = '.whole'): string => words(inside(element, selector)[0]);

/** Of a table: its rows, their States, and what the cells of one of them say. */
export const rows = (element: Element) => inside(element, 'tbody tr') as HTMLTableRowElement[];
export const states = (element: Element) => rows(element).map(row => row.dataset.state);
export const row = (element: Element, state: string) =>
  rows(element).find(each => each.dataset.state === state)!;
export const cells = (element: Element, state: string) => [...row(element, state).children].map(words);

/** Sets options as a script may, whatever they are, and waits until the element has drawn them. */
export async function set<E extends OpicElement>(
  element: E,
  options: Partial<Record<keyof E, unknown>>,
): Promise<void> {
  Object.assign(element, options);
  await element.updateComplete;
}

/** Presses a button of the element, the first that the selector finds, and waits until it has drawn what comes of it. */
export async function press(element: Element, selector: string, index = 0): Promise<void> {
  (inside(element, selector).at(index) as HTMLElement).click();
  await (element as OpicElement).updateComplete;
}

/** Chooses an option of a menu, by its place among those of the element. */
export async function pick(element: Element, index: number, value: string): Promise<void> {
  const select = inside(element, 'select')[index] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await (element as OpicElement).updateComplete;
}

let listening = new AbortController();

afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

/** The details of an event from here to the end of the test: of all that reach the page, or of one element's. */
export function heard<E extends keyof OpicEvents>(event: E, at: EventTarget = document) {
  const details: OpicEvents[E]['detail'][] = [];
  at.addEventListener(event, given => details.push((given as OpicEvents[E]).detail), {
    signal: listening.signal,
  });
  return details;
}

/** Puts others in the place of what an object has, from here to the end of the test. */
export function stub<T extends object>(object: T, others: Partial<Record<keyof T, unknown>>): void {
  for (const [name, value] of Object.entries(others)) {
    const own = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
    listening.signal.addEventListener('abort', () => {
      if (own) Object.defineProperty(object, name, own);
      else Reflect.deleteProperty(object, name);
    });
  }
}

/** Files that the reader is given from here to the end of the test, by their names. */
export function savedFiles(): [name: string, file: Blob][] {
  const saved: [string, Blob][] = [];
  const { createObjectURL } = URL;
  let last: Blob;
  stub(URL, { createObjectURL: (file: Blob) => createObjectURL((last = file)) });
  stub(HTMLAnchorElement.prototype, {
    click(this: HTMLAnchorElement) {
      saved.push([this.download, last]);
    },
  });
  return saved;
}

/** Attributes with one fault, the option that is wrong, the value as it is named, and what is expected of it. */
export type Wrong = [attributes: string, path: string, given: string, expected: RegExp];

/** Tests that an element names a wrong option in one event and under its drawing, and is silent once it is gone. */
export function refuses<E extends OpicElement>(
  tag: string,
  wrong: readonly Wrong[],
  check: (element: E, path: string, attributes: string) => void,
): void {
  for (const [attributes, path, given, expected] of wrong)
    it(`refuses ${attributes}: says what was expected, fires opic-error once, and goes on`, async () => {
      const told = heard('opic-error');
      const element = await show<E>(`<${tag} ${attributes}></${tag}>`);
      expect(told.map(({ issues }) => issues.map(issue => issue.path))).to.deep.equal([[path]]);
      const [issue] = told[0]!.issues;
      expect(issue!.given).to.contain(given);
      expect(issue!.expected).to.match(expected);
      expect(text(element, '.notes')).to.contain(path).and.to.contain(given).and.to.contain(issue!.expected);
      check(element, path, attributes);
      element.removeAttribute(path);
      await element.updateComplete;
      expect(inside(element, '.notes')).to.have.length(0);
    });
}

/** The status that the map shows for a State, on all its shapes. */
export function statusShown(map: Element, state: string): string {
  const shown = new Set(
    inside(map, `[data-state="${state}"]`).map(shape => shape.getAttribute('data-status')),
  );
  return [...shown].join(' and ');
}

/** As if the reader had asked for less motion, which only Chromium lets a test do; gives the way back. */
export function lessMotion(): () => void {
  const { matchMedia } = window;
  window.matchMedia = query => ({ ...matchMedia.call(window, query), matches: query.includes('reduce') });
  return () => (window.matchMedia = matchMedia);
}

/** Moves the mouse to the middle of an element. */
export async function pointAt(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: middle(element) });
}

/** As a reader does, who scrolls to what is not in view. */
export async function clickOn(element: Element): Promise<void> {
  const [, y] = middle(element);
  if (y < 0 || y > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await sendMouse({ type: 'click', position: middle(element) });
  // The first act on a map loads what answers it.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  await (host as Partial<OpicElement> | undefined)?.updateComplete;
}

export function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits for what must come about, however slow the machine is; the ceiling is for what hangs. */
export const until = (condition: () => boolean): Promise<void> =>
  waitUntil(condition, String(condition), { timeout: 250_000 });
