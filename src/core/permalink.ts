/** What is shown, in the page's address: `#opic=as-of:2022-05-24,state:SVN,region:africa`. */

export interface Kept {
  'as-of'?: string | undefined;
  state?: string | undefined;
  region?: string | undefined;
}

const MARK = 'opic=';

/** What one looks like. */
export const PERMALINK_LIKE = '#opic=as-of:2022-05-24,state:SVN,region:africa';

/** What an address keeps, or undefined where it keeps nothing of ours. Parts that are none of ours are left out. */
export function readPermalink(hash: string): Kept | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(MARK)) return undefined;
  let plain: string;
  try {
    plain = decodeURIComponent(text.slice(MARK.length));
  } catch {
    return undefined;
  }
  const kept: Kept = {};
  for (const part of plain.split(',')) {
    const [name, value] = part.split(':');
    if (value && (name === 'as-of' || name === 'state' || name === 'region')) kept[name] = value;
  }
  return kept;
}

/** Puts it in the address without a new step in the history. A page that may not change its address keeps it. */
export function writePermalink(kept: Kept): void {
  const parts = Object.entries(kept).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  const hash = parts.length ? `#${MARK}${parts.join(',')}` : '';
  if (!hash && !location.hash.startsWith(`#${MARK}`)) return; // somebody else's
  try {
    history.replaceState(history.state, '', hash || location.pathname + location.search);
  } catch {
    // A sandboxed frame or a page made by script: there is no address to keep it in.
  }
}
