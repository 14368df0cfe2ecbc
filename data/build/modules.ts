/** The text of generated modules. */

/** A file that a build step makes, and that is committed. */
export interface Generated {
  /** Its path from the project's root. */
  file: string;
  text: string;
}

/** A module that data/build/facts makes, of some parts. */
export const module = (...parts: string[][]): string => moduleBy('data/build/facts', ...parts);

/** The same, made by another file or folder. */
export function moduleBy(file: string, ...parts: string[][]): string {
  const madeBy = `// Made by \`npm run data\` (${file}) from the tables in data/. Change those, not this.`;
  return [madeBy, ...parts.map(lines => lines.join('\n'))].join('\n\n') + '\n';
}

/** As Prettier would have it. */
export function constant(name: string, value: string): string {
  const quote = value.includes("'") ? '"' : "'";
  if (/["\\\n]/.test(value)) throw new Error(`${name} holds what a packed text cannot`);
  const short = `export const ${name} = ${quote}${value}${quote};`;
  return short.length > 110 ? short.replace(' = ', ' =\n  ') : short;
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
