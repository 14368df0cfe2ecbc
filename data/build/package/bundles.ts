/** What bundlers ship for the map, as the consumer tests measured it. */
import { readFileSync } from 'node:fs';
import { noted } from '../../../test/consumers/sizes.js';

const labels: Record<string, string> = {
  rollup: 'rollup',
  vite: 'Vite',
  esbuild: 'esbuild',
  webpack: 'webpack',
};

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The bundler's name and version: its major one, or its minor where there is no major yet. */
function bundler(project: string): string {
  const label = labels[project];
  if (!label) return 'none, with an import map';
  const { devDependencies } = JSON.parse(readFileSync(`test/consumers/${project}/package.json`, 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return `${label} ${/^0\.\d+|^\d+/.exec(devDependencies[project]!)![0]}`;
}

export const bundles = (): string[][] =>
  Object.entries(noted()).map(([project, { minified, brotli }]) => [
    bundler(project),
    kB(minified),
    kB(brotli),
  ]);
