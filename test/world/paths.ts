/** Reads path data back into points, for tests of the drawing. */

export type Point = [number, number];

/** The rings or lines of a path made of `M` and relative `l`. Throws on anything else. */
export function parse(d: string): Point[][] {
  return (d.match(/M[^M]*/g) ?? []).map(part => {
    const found = /^M(-?\d+),(-?\d+)l((?:-?\d+,-?\d+ )+)z?$/.exec(part);
    if (!found) throw new Error(`Not a path: ${part.slice(0, 60)}`);
    let [x, y] = [Number(found[1]), Number(found[2])];
    const steps = found[3]!.trim().split(' ');
    return [
      [x, y] as Point,
      ...steps.map((step): Point => {
        const [dx, dy] = step.split(',').map(Number) as Point;
        return [(x += dx), (y += dy)];
      }),
    ];
  });
}

/** Whether a point lies inside a path, by the even-odd rule. */
export function holds(d: string, [x, y]: Point): boolean {
  let odd = false;
  for (const ring of parse(d))
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
  return odd;
}
