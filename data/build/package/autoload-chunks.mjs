/** Writes into `autoload.js` which chunks each element and each language needs at once. */
export const autoloadChunks = {
  name: 'autoload-chunks',
  generateBundle(_, bundle) {
    const autoload = bundle['autoload.js'];
    if (!autoload) return;
    const chunksOf = file => {
      const all = new Set([file]);
      for (const one of all) bundle[one].imports.forEach(next => all.add(next));
      return [...all]
        .slice(1)
        .map(one => one.replace(/^chunks\/|\.js$/g, ''))
        .join(' ');
    };
    const entries = Object.keys(bundle).flatMap(file => {
      const name = /^(?:opic-(\w+)|lang\/(\w\w))\.js$/.exec(file);
      // The presenter is a page of its own, which is not looked at in passing.
      return name && name[1] !== 'presenter' ? [[name[1] ?? name[2], chunksOf(file)]] : [];
    });
    const list = JSON.stringify(Object.fromEntries(entries)).replace(/"(\w+)":/g, '$1:');
    autoload.code = autoload.code.replace('globalThis.OPIC_CHUNKS', list);
  },
};
