/** The text of generated modules. */

const MADE_BY = 'Made by `npm run data` from the tables in data/. Change those, not this.';

/** A generated module: what made it, and its parts. */
export function module(...parts: string[][]): string {
  return [`// ${MADE_BY}`, ...parts.map(lines => lines.join('\n'))].join('\n\n') + '\n';
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
