/** The savings of the whole script without each of its modules, as a page of Markdown. */
import prettier from 'prettier';
import { brotli } from './brotli.js';

/** Smaller modules are counted with their folder and not named. */
const LEAST_NAMED = 300;

/** `modules`: the bundle's, by file. */
export async function weighed(modules: Record<string, { code: string | null }>): Promise<string> {
  const parts = Object.entries(modules).map(
    ([id, { code }]) => [id.replace(/^.*\/(node_modules|src)\//, ''), code ?? ''] as const,
  );
  const without = (left: (id: string) => boolean) =>
    brotli(
      parts
        .filter(([id]) => !left(id))
        .map(([, code]) => code)
        .join('\n'),
    );
  const whole = without(() => false);
  const saved = (left: (id: string) => boolean) => whole - without(left);
  const folders = [...new Set(parts.map(([id]) => folderOf(id)))].map(folder => ({
    folder,
    bytes: saved(id => folderOf(id) === folder),
    modules: parts
      .filter(([id]) => folderOf(id) === folder)
      .map(([id]) => ({ id, bytes: saved(other => other === id) }))
      .filter(({ bytes }) => bytes >= LEAST_NAMED)
      .sort((a, b) => b.bytes - a.bytes),
  }));
  const rows = folders
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ folder, bytes, modules }) => {
      const named = modules.map(({ id, bytes }) => `${id.replace(`${folder}/`, '')} ${bytes}`);
      return `| ${folder} | ${bytes} | ${named.join(', ')} |`;
    });
  const page = `# What \`dist/opic.min.js\` is made of

Written by \`npm run size -- --modules\`. Bytes of brotli that the script would be smaller by without the folder, or without the module: parts that are alike share what they have in common, so the sum is less than the whole.

| folder | bytes | of these |
| --- | --: | --- |
${rows.join('\n')}
`;
  return prettier.format(page, { parser: 'markdown', printWidth: 110 });
}

function folderOf(id: string): string {
  if (/^(@lit|lit)/.test(id)) return 'lit';
  const [first = '', second = ''] = id.split('/');
  if (first === 'elements') return `elements/${second}`;
  return /[.\0]/.test(first) ? 'entries' : first;
}
