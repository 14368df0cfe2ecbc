/** The drawing as plain nodes, before it becomes DOM or text. */

/** A pattern or clip path stands where its address will: `withDefinitions` gives it an id. */
export type Value = string | number | undefined | SceneNode;
export type Attributes = Readonly<Record<string, Value>>;

export interface SceneNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (SceneNode | string)[];
}

/** Children may be nested lists; what is undefined is left out. */
export type Child = SceneNode | string | undefined | readonly Child[];

const flat = (children: readonly Child[]): (SceneNode | string)[] =>
  children.flatMap(child => (Array.isArray(child) ? flat(child) : (child ?? []))) as (SceneNode | string)[];

export const node = (name: string, attributes: Attributes, ...children: Child[]): SceneNode => ({
  name,
  attributes,
  children: flat(children),
});

export const group = (...children: Child[]): SceneNode => node('g', {}, ...children);

/** The same tree with each node replaced by what `change` makes of it, from the leaves up. */
export const mapNodes = (root: SceneNode, change: (node: SceneNode) => SceneNode): SceneNode =>
  change({
    ...root,
    children: root.children.map(child => (typeof child === 'string' ? child : mapNodes(child, change))),
  });

/** To the two decimals that are written. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The attributes as they are written. Programs that draw SVG files read `#rrggbb` and an opacity beside it,
 * but not the `#rrggbbaa` in which a palette holds a colour that shines through.
 */
export function writtenAttributes({ attributes }: SceneNode): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    const text = String(typeof value === 'number' ? round(value) : value);
    if (!/^#[\da-f]{8}$/.test(text)) return [[name, text]];
    const opacity = round(parseInt(text.slice(7), 16) / 255);
    return [
      [name, text.slice(0, 7)],
      [`${name}-opacity`, String(opacity)],
    ];
  });
}
