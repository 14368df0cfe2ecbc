/** The elements in Preact's JSX: `import type {} from 'opic-widgets/preact'` in any one file. */
import type { HTMLAttributes } from 'preact';
import type { OpicElements, OpicEvents } from '../attributes.js';

type Handlers = { [E in keyof OpicEvents as `on${E}`]?: (event: OpicEvents[E]) => void };

/** Written as in HTML, which is all that a server renders: `asOf` would be lost there. */
type Attributes<A> = { [K in keyof A as K extends Lowercase<K & string> ? K : never]: A[K] };

type Props<A, E extends EventTarget> = Omit<HTMLAttributes<E>, keyof A> & Attributes<A> & Handlers;

type Tags = { [T in keyof OpicElements]: Props<OpicElements[T]['attributes'], OpicElements[T]['element']> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
