/** Every page that is shown or shipped, and the ways in which a reader may have it. */
import { readdirSync } from 'node:fs';
import type { Opened } from './browsers.js';

export const everyPage: readonly string[] = [
  ...readdirSync('demo')
    .filter(file => file.endsWith('.html'))
    .map(file => `/demo/${file}`),
  '/dist/present.html',
  '/dist/embed.html?element=opic-dashboard',
];

/** The page in a language and a width, once all of it has drawn. */
export async function readAs(opened: Opened, lang: string, width: number, height = 800): Promise<void> {
  await opened.resize(width, height);
  await opened.run(async given => {
    document.documentElement.lang = given;
    document.documentElement.dir = given === 'ar' ? 'rtl' : 'ltr';
    const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: unknown }>('*')];
    // Of an element that is loaded when it is found.
    for (const { localName } of elements)
      if (localName.startsWith('opic-')) await customElements.whenDefined(localName);
    for (const element of elements) await element.updateComplete;
    for (let frames = 0; frames < 600 && document.querySelector('main[aria-busy="true"]'); frames++)
      await new Promise(requestAnimationFrame);
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, lang);
}
