/** A colour in any way CSS can write it, as `#rrggbb`; undefined where it is none, or lets things shine through. */
export function colorOf(given: string | null | undefined): string | undefined {
  if (!given || !CSS.supports('color', given)) return undefined;
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return undefined;
  brush.fillStyle = given;
  brush.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
  if (a !== 255) return undefined;
  return `#${[r, g, b].map(part => part!.toString(16).padStart(2, '0')).join('')}`;
}
