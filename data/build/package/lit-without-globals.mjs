/**
 * Lit notes its versions, and what its decorators need, in globals of the page. Nobody outside asks ours for them,
 * and pages are promised no global but `Opic`. Where a new Lit reads otherwise, the build stops.
 */
const notes = [
  [/\(\w+\.(litHtml|reactiveElement|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/, 'void 0'],
  [/,\w+\.litPropertyMetadata\?\?=new WeakMap;/, ';const litPropertyMetadata=new WeakMap;'],
];

const wanted = { 'lit-html.js': 1, 'lit-element.js': 1, 'reactive-element.js': 2 };

export const litWithoutGlobals = {
  name: 'lit-without-globals',
  transform(code, id) {
    const [, file] =
      /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/([\w-]+\.js)$/.exec(id) ?? [];
    if (!wanted[file]) return null;
    const found = notes.filter(([note]) => note.test(code));
    if (found.length !== wanted[file]) this.error(`${file} notes other globals than it did`);
    return { code: found.reduce((text, [note, instead]) => text.replace(note, instead), code), map: null };
  },
};
