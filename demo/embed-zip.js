/** A zip archive of a few files, not compressed: enough for a plugin. Puts one object on the global `OpicZip`. */
(() => {
  const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const crc32 = bytes => ~bytes.reduce((crc, byte) => crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8), -1) >>> 0;

  /** Numbers of two and four bytes, the lowest first. */
  const fields = (...pairs) =>
    Uint8Array.from(
      pairs.flatMap(([size, value]) => Array.from({ length: size }, (_, n) => (value >>> (8 * n)) & 0xff)),
    );

  const UTF8 = 0x800;
  const FIRST_DAY = 0x21; // 1 January 1980, the earliest that the format knows: the same texts, the same file

  /** Texts, or bytes, by their names in the archive. */
  function zip(contents) {
    const encoder = new TextEncoder();
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [given, content] of Object.entries(contents)) {
      const [name, bytes] = [
        encoder.encode(given),
        typeof content === 'string' ? encoder.encode(content) : content,
      ];
      const about = [
        [2, UTF8],
        [2, 0],
        [2, 0],
        [2, FIRST_DAY],
        [4, crc32(bytes)],
        [4, bytes.length],
        [4, bytes.length],
        [2, name.length],
        [2, 0],
      ];
      const head = fields([4, 0x04034b50], [2, 20], ...about);
      parts.push(head, name, bytes);
      directory.push(
        fields([4, 0x02014b50], [2, 20], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      );
      offset += head.length + name.length + bytes.length;
    }
    const size = directory.reduce((sum, { length }) => sum + length, 0);
    const count = directory.length / 2;
    const end = fields(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, size],
      [4, offset],
      [2, 0],
    );
    return new Blob([...parts, ...directory, end], { type: 'application/zip' });
  }

  globalThis.OpicZip = { zip };
})();
