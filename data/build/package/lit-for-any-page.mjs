/**
 * Lit as pages that are not ours need it. Each change names the code that it takes the place of: where a new Lit reads
 * otherwise, the build stops.
 */

/**
 * Lit notes its versions, and what its decorators need, in globals of the page. Nobody outside asks ours for them,
 * and pages are promised no global but `Opic`.
 */
const versions = [
  /\(\w+\.(litHtml|reactiveElement|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
  () => 'void 0',
];
const metadata = [
  /,\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  () => ';const litPropertyMetadata=new WeakMap;',
];

/**
 * A page may list the names that Trusted Types policies can have, and each can be taken once. Ours is not Lit's, so that
 * the page's own Lit finds its name free; where only Lit's is listed we take that. Where neither can be had the page
 * may still allow texts, which `define` finds out.
 */
const policy = [
  /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/,
  (_, types, rules) =>
    `["opic-widgets","lit-html"].reduce((made,name)=>{try{return made||${types}.createPolicy(name,${rules})}catch{}},0)||void 0`,
];

/** A page of XML would read Lit's templates as XML, which they are not: there a document of HTML reads them. */
const parser = [
  /(static createElement\(\w,\w\)\{const \w=)(\w)(\.createElement\("template"\))/,
  (_, before, page, after) =>
    `${before}(/xml/.test(${page}.contentType)?${page}.implementation.createHTMLDocument(""):${page})${after}`,
];

const changes = {
  'lit-html.js': [versions, policy, parser],
  'lit-element.js': [versions],
  'reactive-element.js': [versions, metadata],
};

export const litForAnyPage = {
  name: 'lit-for-any-page',
  transform(code, id) {
    const [, file] =
      /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/([\w-]+\.js)$/.exec(id) ?? [];
    if (!changes[file]) return null;
    const changed = changes[file].reduce((text, [there, instead]) => {
      if (!there.test(text)) this.error(`${file} has no ${there}`);
      return text.replace(there, instead);
    }, code);
    return { code: changed, map: null };
  },
};
