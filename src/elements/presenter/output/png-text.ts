/** Words inside a PNG: title, description, source and date as iTXt chunks, which image programs show. */
import { crc32 } from './crc32.js';

/** One chunk: length, `iTXt`, keyword, no compression, no language, the text, and the check sum. */
function chunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length - 4);
  bytes.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return bytes;
}

/** Signature and header take the first 33 bytes of every PNG; the words follow them. */
const AFTER_HEADER = 33;

export function withWords(png: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => chunk(keyword, text));
  const bytes = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  bytes.set(png.subarray(0, AFTER_HEADER));
  let at = AFTER_HEADER;
  for (const one of chunks) {
    bytes.set(one, at);
    at += one.length;
  }
  bytes.set(png.subarray(AFTER_HEADER), at);
  return bytes;
}
