/** From the bytes of a saved file to its text, and which of the two forms it is. */

import { Refusal } from './refusal.js';

/** The longest of the depositary's human-rights pages, as served, has about two million bytes. */
export const LARGEST = 16e6;

export function decode(bytes: Uint8Array): { form: 'html' | 'xml'; text: string } {
  if (bytes.length > LARGEST)
    throw new Refusal(
      `it has ${(bytes.length / 1e6).toFixed(0)} MB; no page of the depositary has more than 16.`,
    );
  const start = latin1(bytes.subarray(0, 2048));
  if (!start.trim()) throw new Refusal('the file is empty.');
  if (start.startsWith('%PDF')) throw new Refusal('this is a PDF. It has no table that can be read safely.');
  if (/^MIME-Version:|^From: <Saved by|\ncontent-type: multipart\/related/im.test(start))
    throw new Refusal('this is a web archive (.mht, .mhtml), in which the page is wrapped up.');
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if (!wide && bytes.includes(0))
    throw new Refusal('this is not a text file but some other kind (a picture, a Word file, …).');
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml[\s>]/.test(start) && !/<html[\s>]/i.test(start))
    return { form: 'xml', text: read(bytes, /encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]) };
  const text = read(bytes, /<meta[^>]+charset\s*=\s*["']?([\w.-]+)/i.exec(start)?.[1]);
  if (!/<(?:!doctype\s+html|html|head|body|table)[\s>]/i.test(text))
    throw new Refusal("this is neither a web page nor the depositary's XML.");
  return { form: 'html', text };
}

function read(bytes: Uint8Array, declared = 'utf-8'): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    // Read in another encoding "Côte d'Ivoire" would be another State, or none.
    throw new Refusal(`its letters are not in the encoding it declares (${declared.slice(0, 40)}).`);
  }
}

/** Each byte as the letter of its number: good enough to look for what is plain ASCII. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
