/** The way to `incoming.ts`: at once where it was imported with the page's script, else loaded when first needed. */
type Incoming = typeof import('./read-document.js');

let here: Incoming | undefined;

/** Says that it is here already. */
export function bringAlong(incoming: Incoming): void {
  here = incoming;
}

/** Calls `use` with it: at once, or when it has come, which the promise waits for. */
export function withIncoming(use: (incoming: Incoming) => void): Promise<void> | undefined {
  if (here) return void use(here);
  return import('./read-document.js').then(incoming => use((here = incoming)));
}
