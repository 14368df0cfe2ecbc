/** The elements in Vue's templates: `import type {} from 'opic-widgets/vue'` in any one file. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { OpicElements, OpicEvents } from '../attributes.js';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Handlers = {
  [E in keyof OpicEvents as `on${Capitalize<Camel<E>>}`]?: (event: OpicEvents[E]) => void;
};

type Props<A> = Omit<HTMLAttributes, keyof A> & A & Handlers;

type Tags = { [T in keyof OpicElements]: DefineComponent<Props<OpicElements[T]['attributes']>> };

declare module 'vue' {
  export interface GlobalComponents extends Tags {}
}
