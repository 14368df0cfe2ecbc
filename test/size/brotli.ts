import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as the best servers send them. */
export function brotli(text: string | Uint8Array): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
