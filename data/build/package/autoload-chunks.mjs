/**
 * Writes into `autoload.js` which chunks each element and each language needs at once, under `all` those that every
 * element needs.
 */
export const autoloadChunks = {
  name: 'autoload-chunks',
  generateBundle(_, bundle) {
    const autoload = bundle['autoload.js'];
    if (!autoload) return;
    const chunksOf = file => {
      const files = new Set([file]);
      for (const one of files) bundle[one].imports.forEach(next => files.add(next));
      // From the folder of chunks: what a dashboard is made of are modules beside its own.
      return [...files]
        .slice(1)
        .map(one => one.replace(/^(?!chunks\/)/, '../').replace(/^chunks\/|\.js$/g, ''));
    };
    const entries = Object.keys(bundle).flatMap(file => {
      const name = /^(?:opic-(\w+)|lang\/(\w\w))\.js$/.exec(file);
      // The presenter is a page of its own, which is not looked at in passing.
      return name && name[1] !== 'presenter' ? [[name[1] ?? name[2], chunksOf(file)]] : [];
    });
    const all = entries
      .filter(([name]) => name.length > 2)
      .map(([, chunks]) => chunks)
      .reduce((common, chunks) => common.filter(chunk => chunks.includes(chunk)));
    // The commonest first, and like beside like, so that the list compresses well.
    const often = chunk => entries.filter(([, chunks]) => chunks.includes(chunk)).length;
    const own = entries.map(([name, chunks]) => [
      name,
      chunks
        .filter(chunk => !all.includes(chunk))
        .sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1))
        .join(' '),
    ]);
    own.sort(([, a], [, b]) => (a < b ? -1 : 1));
    // A language has one chunk, of its own name.
    const listed = own.filter(([name, chunks]) => chunks !== name);
    const list = JSON.stringify({ all: all.join(' '), ...Object.fromEntries(listed) }).replace(
      /"(\w+)":/g,
      '$1:',
    );
    autoload.code = autoload.code.replace(/globalThis\.OPIC_CHUNKS\s*\?\?\s*\{\}/, list);
  },
};
