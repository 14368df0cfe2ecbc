/** The elements in Solid's JSX: `import type {} from 'opic-widgets/solid'` in any one file. */
import type { JSX } from 'solid-js';
import type { OpicElements, OpicEvents } from '../attributes.js';

type Handlers = { [E in keyof OpicEvents as `on:${E}`]?: (event: OpicEvents[E]) => void };
type Forced<A> = { [K in keyof A & string as `attr:${K}`]?: A[K] } & {
  [K in keyof A & string as `prop:${K}`]?: A[K];
};

type Props<A, E> = Omit<JSX.HTMLAttributes<E>, keyof A> & A & Forced<A> & Handlers;

type Tags = { [T in keyof OpicElements]: Props<OpicElements[T]['attributes'], OpicElements[T]['element']> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
