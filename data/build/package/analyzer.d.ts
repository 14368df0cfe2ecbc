/** What is used here of the analyzer, which brings no types for it. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';
  export const ts: typeof typescript;
  export function create(options: { modules: object[]; plugins: object[]; context: object }): {
    schemaVersion: string;
    modules: import('./schema.js').Module[];
  };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
