/** Writes a picture as SVG, or as PNG where @resvg/resvg-js is installed. */

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../command.js';

const PACKAGE = '@resvg/resvg-js';

interface Resvg {
  Resvg: new (
    svg: string,
    options: { font: { loadSystemFonts: boolean } },
  ) => {
    render(): { asPng(): Uint8Array };
  };
}

/** Beside this command, or in the project from which it is run. */
async function loadResvg(): Promise<Resvg> {
  const places = [import.meta.url, pathToFileURL(join(cwd(), 'package.json')).href];
  for (const place of places) {
    try {
      return (await import(pathToFileURL(createRequire(place).resolve(PACKAGE)).href)) as Resvg;
    } catch {
      // Not there.
    }
  }
  throw new CommandError(
    `PNG needs ${PACKAGE}: npm install ${PACKAGE}. Without it, give a name that ends in .svg.`,
  );
}

const toPng = ({ Resvg }: Resvg, svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng();

/** Gives the function that writes files of this form. */
export async function writerOf(form: 'svg' | 'png'): Promise<(file: string, svg: string) => Promise<void>> {
  const resvg = form === 'png' ? await loadResvg() : undefined;
  return async (file, svg) => {
    try {
      await writeFile(file, resvg ? toPng(resvg, svg) : `${svg}\n`);
    } catch (error) {
      throw new CommandError(`${file}: ${(error as Error).message}`);
    }
  };
}

/** Without a file the SVG goes to standard output, for a pipe. */
export async function savePicture(svg: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    console.log(svg);
    return;
  }
  const form = /\.(svg|png)$/i.exec(file)?.[1]?.toLowerCase() as 'svg' | 'png' | undefined;
  if (!form)
    throw new CommandError(`--output: ${file} was given; expected is a name that ends in .svg or .png`);
  await (
    await writerOf(form)
  )(file, svg);
}
