/** Registers an element once. A second copy of the script leaves the first in charge and says so. */
import { html, render } from 'lit';
import { version } from '../version.js';

type Versioned = CustomElementConstructor & { version?: string };

let warned = false;

function warnOnce(text: string): void {
  if (!warned) console.warn(`opic-widgets: ${text}`);
  warned = true;
}

/** False where the page refuses Lit's templates: an element would only take away the content of its tag. */
function drawsTemplates(page: Document): boolean {
  try {
    render(html``, page.createDocumentFragment());
    return true;
  } catch {
    warnOnce(
      "Trusted Types of this page refuse our templates, so the content of the tags stays; add opic-widgets to trusted-types in the Content-Security-Policy, and 'allow-duplicates' where several scripts of ours are loaded.",
    );
    return false;
  }
}

/** Asked once: each attempt that is refused is reported to the page's owner. */
let drawable: boolean | undefined;

export function define(name: `opic-${string}`, element: Versioned): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return; // a server, or a browser without custom elements: what stands in the tag stays
  const page = globalThis.document as Document | undefined; // a server that renders elements has none
  if (page?.readyState === 'loading' && page.contentType?.includes('xml')) {
    // An element that Chromium's XML parser makes never hears of its attributes; one upgraded later does.
    page.addEventListener('DOMContentLoaded', () => define(name, element));
    return;
  }
  const first = registry.get(name) as Versioned | undefined;
  if (!first) {
    if ((drawable ??= !page || drawsTemplates(page))) registry.define(name, element);
  } else if (first !== element) {
    warnOnce(
      `the script was loaded twice; ${first.version ?? 'an older version'} stays in charge, ${version} is left out.`,
    );
  }
}
