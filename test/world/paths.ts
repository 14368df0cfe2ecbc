/** Reads path data back into points, for tests of the drawing. */

export type Point = [number, number];

/** The rings or lines of a path made of `M` and relative `l`. Throws on anything else. */
export function parse(d: string): Point[][] {
  return (d.match(/M[^M]*/g) ?? []).map(part => {
    const found = /^M([\d.-]+),([\d.-]+)l([\d.,-]+)z?$/.exec(part);
    const steps = found?.[3]!.split(',').map(Number) ?? [];
    if (!found || steps.length % 2) throw new Error(`Not a path: ${part.slice(0, 60)}`);
    let [x, y] = [Number(found[1]), Number(found[2])];
    const points: Point[] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2) points.push([(x += steps[i]!), (y += steps[i + 1]!)]);
    return points;
  });
}

/** True when a point lies inside a path, by the even-odd rule. */
export function holds(d: string, [x, y]: Point): boolean {
  let odd = false;
  for (const ring of parse(d))
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    });
  return odd;
}
