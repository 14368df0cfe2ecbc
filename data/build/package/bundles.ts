/** What bundlers ship for the map, as the consumer tests measured it. */
import { readFileSync } from 'node:fs';
import { noted } from '../../../test/consumers/sizes.js';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The bundler's name and version: its major one, or its minor where there is no major yet. */
function bundler(project: string): string {
  const { devDependencies } = JSON.parse(readFileSync(`test/consumers/${project}/package.json`, 'utf8')) as {
    devDependencies?: Record<string, string>;
  };
  const version = devDependencies?.[project];
  if (!version) return 'none, with an import map';
  return `${project === 'vite' ? 'Vite' : project} ${/^0\.\d+|^\d+/.exec(version)![0]}`;
}

export const bundles = (): string[][] =>
  Object.entries(noted()).map(([project, { minified, brotli }]) => [
    bundler(project),
    kB(minified),
    kB(brotli),
  ]);
