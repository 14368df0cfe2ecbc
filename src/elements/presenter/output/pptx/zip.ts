/**
 * A ZIP file. Browsers compress by themselves, so that forty lines do what a library would add 4 kB for to the one
 * file of a talk.
 */
import type { CalendarDate } from '../../../../model/dataset.js';
import { crc32 } from '../crc32.js';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const STORED = 0;
const DEFLATED = 8;

/** Pictures are compressed already, and an old browser compresses nothing. */
async function packed(name: string, bytes: Uint8Array<ArrayBuffer>) {
  if (name.endsWith('.png') || typeof CompressionStream === 'undefined')
    return { method: STORED, body: bytes };
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return { method: DEFLATED, body: new Uint8Array(await new Response(stream).arrayBuffer()) };
}

/** The day as ZIP files keep it; their years begin in 1980. */
function dayOf(date: CalendarDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return ((year - 1980) << 9) | (month << 5) | day;
}

/** Numbers of two or four bytes, the least byte first. */
function bytesOf(...fields: readonly [value: number, length: 2 | 4][]): Uint8Array<ArrayBuffer> {
  const bytes = fields.flatMap(([value, length]) =>
    [0, 8, 16, 24].slice(0, length).map(bit => value >>> bit),
  );
  return new Uint8Array(bytes);
}

/** Every file carries the same day, so that the same talk makes the same file. */
export async function zip(entries: readonly ZipEntry[], date: CalendarDate, type: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const files: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const { method, body } = await packed(name, bytes);
    const path = encoder.encode(name);
    const common = bytesOf(
      [20, 2], // the version needed to read it
      [0, 2],
      [method, 2],
      [0, 2],
      [dayOf(date), 2],
      [crc32(bytes), 4],
      [body.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const begin = offset;
    files.push(bytesOf([0x04034b50, 4]), common, path, body);
    offset += 4 + common.length + path.length + body.length;
    directory.push(
      bytesOf([0x02014b50, 4], [20, 2]),
      common,
      bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [begin, 4]),
      path,
    );
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = bytesOf([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return new Blob([...files, ...directory, end], { type });
}
