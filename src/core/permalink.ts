/** The state of a page in its address: `#opic=as-of:2022-05-24,state:SVN,region:africa`. */

type Permalink = { [part in 'as-of' | 'state' | 'region']?: string | undefined };

export const PERMALINK_EXAMPLE = '#opic=as-of:2022-05-24,state:SVN,region:africa';

/** The parts that are ours, or undefined where the hash is somebody else's. */
export function readPermalink(hash: string, name: string): Permalink | undefined {
  const start = `#${name}=`;
  if (!hash.startsWith(start)) return undefined;
  let text: string;
  try {
    text = decodeURIComponent(hash.slice(start.length));
  } catch {
    return undefined;
  }
  const permalink: Permalink = {};
  for (const part of text.split(',')) {
    const [key, value] = part.split(':');
    if (value && (key === 'as-of' || key === 'state' || key === 'region')) permalink[key] = value;
  }
  return permalink;
}

/** It as it stands in an address; empty where it says nothing. */
export function permalinkHash(permalink: Permalink, name: string): string {
  const parts = Object.entries(permalink).flatMap(([key, value]) => (value ? [`${key}:${value}`] : []));
  return parts.length ? `#${name}=${parts.join(',')}` : '';
}

/** Puts it in the address. A hash that is not ours belongs to the page, for instance to its router, and stays. */
export function writePermalink(permalink: Permalink, name: string): void {
  const { hash } = location;
  if (!hash || hash.startsWith(`#${name}=`)) replaceHash(permalinkHash(permalink, name));
}

/** Our own change of the address is being announced. */
let announcing = false;

/** Gives the address this hash, or none, without a new step in the history. */
export function replaceHash(hash: string): void {
  const { href } = location;
  if (hash === location.hash) return;
  try {
    // The whole address: a bare hash is resolved against the page's <base href>, and a path may begin with two slashes.
    history.replaceState(history.state, '', href.split('#')[0] + hash);
  } catch {
    return; // A sandboxed frame, or a page made by script: there is no address to change.
  }
  // `replaceState` tells nobody, and a router that was not told would go back to the old address.
  announcing = true;
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: href, newURL: location.href }));
  announcing = false;
}

/** Calls back when somebody else changes the address; returns the way to stop it. */
export function onAddressChange(listener: () => void): () => void {
  const heard = () => {
    if (!announcing) listener();
  };
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
}
