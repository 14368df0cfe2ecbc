/** The package's version; the build puts in what package.json says. */
declare const __OPIC_VERSION__: string | undefined;

export const version: string = typeof __OPIC_VERSION__ === 'string' ? __OPIC_VERSION__ : '0.0.0-source';
