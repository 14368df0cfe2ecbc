/** The elements in React's JSX (19 and newer): `import type {} from 'opic-widgets/react'` in any one file. */
import type { HTMLAttributes, Key, Ref } from 'react';
import type { OpicElements, OpicEvents } from '../attributes.js';

type Handlers = { [E in keyof OpicEvents as `on${E}`]?: (event: OpicEvents[E]) => void };

/** Written as in HTML, which is all that a server renders: `asOf` would be lost there. */
type Attributes<A> = { [K in keyof A as K extends Lowercase<K & string> ? K : never]: A[K] };

type Props<A, E> = Omit<HTMLAttributes<E>, keyof A> &
  Attributes<A> &
  Handlers & { class?: string; key?: Key | null | undefined; ref?: Ref<E> };

type Tags = { [T in keyof OpicElements]: Props<OpicElements[T]['attributes'], OpicElements[T]['element']> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
