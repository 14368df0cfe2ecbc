/** Puts figures into a page between its markers. */
import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';

export async function write(file: string, figures: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  const parts = /^([^]*<!-- figures -->\n)[^]*(\n<!-- \/figures -->[^]*)$/.exec(page);
  if (!parts) throw new Error(`${file} has no place for figures`);
  const config = (await prettier.resolveConfig(file)) ?? {};
  await writeFile(
    file,
    await prettier.format(`${parts[1]}\n${figures}\n${parts[2]}`, { ...config, parser: 'markdown' }),
  );
}
