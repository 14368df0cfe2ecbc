/** The elements in Svelte's templates: `import type {} from 'opic-widgets/svelte'` in any one file. */
import type { HTMLAttributes } from 'svelte/elements';
import type { OpicElements, OpicEvents } from '../attributes.js';

type Handlers = { [E in keyof OpicEvents as `on${E}` | `on:${E}`]?: (event: OpicEvents[E]) => void };

type Props<A, E extends EventTarget> = Omit<HTMLAttributes<E>, keyof A> & A & Handlers;

type Tags = { [T in keyof OpicElements]: Props<OpicElements[T]['attributes'], OpicElements[T]['element']> };

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Tags {}
}
