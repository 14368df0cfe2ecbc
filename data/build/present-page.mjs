/** A rollup plugin: puts the bundle into a page, so that one file holds everything. */
import { readFile } from 'node:fs/promises';

const MARK = '/* script */';

/** @param {string} template the page, with a mark where the script goes @param {string} fileName the page that is made */
export function intoPage(template, fileName) {
  return {
    name: 'into-page',
    buildStart() {
      this.addWatchFile(template);
    },
    async generateBundle(_options, bundle) {
      const page = await readFile(template, 'utf8');
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      if (chunks.length !== 1 || page.split(MARK).length !== 2) this.error('one script goes to one place');
      const [{ fileName: script, code }] = chunks;
      Reflect.deleteProperty(bundle, script);
      // Inside a page a script ends at the first of these, even in a string; `<!--` would begin a comment.
      const safe = code
        .trim()
        .replace(/<\/(script)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--');
      this.emitFile({ type: 'asset', fileName, source: page.replace(MARK, () => safe) });
    },
  };
}
