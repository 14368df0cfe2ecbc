/** Registers an element once. A second copy of the script leaves the first in charge and says so. */
import { version } from '../version.js';

type Versioned = CustomElementConstructor & { version?: string };

let warned = false;

/** Lit's templates are HTML, which a page of XML would refuse to parse: there the content of the tag stays. */
function isHtml(): boolean {
  const contentType = globalThis.document?.contentType;
  if (!contentType || contentType === 'text/html') return true;
  if (!warned) console.warn(`opic-widgets: elements need a page of text/html; this one is ${contentType}.`);
  warned = true;
  return false;
}

export function define(name: `opic-${string}`, element: Versioned): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return; // a server, or a browser without custom elements: what stands in the tag stays
  if (!isHtml()) return;
  const first = registry.get(name) as Versioned | undefined;
  if (!first) {
    registry.define(name, element);
  } else if (first !== element && !warned) {
    warned = true;
    console.warn(
      `opic-widgets: the script was loaded twice; ${first.version ?? 'an older version'} stays in charge, ${version} is left out.`,
    );
  }
}
