/**
 * Takes out of Lit what no element here asks for: directives, attributes that reflect, converters, decorators,
 * MathML, bindings in comments and in raw text, hooks for polyfills and server rendering. It works on Lit's
 * readable build, piece by piece; where a new Lit reads otherwise, the build stops and names the piece.
 */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** What a flag of Lit's says in the build for production. */
const FLAGS = /const (DEV_MODE|ENABLE_EXTRA_SECURITY_HOOKS|ENABLE_SHADYDOM_NOPATCH) = true;/g;

/** A class member's text, or a function's: from its head to the brace that stands as far to the left. */
const member = name => new RegExp(`\\n  (static |async )*(get )?${name}\\([^]*?\\n  \\}`);

/** By file: what goes; or what goes, and what comes in its place. */
const EDITS = {
  'lit-html.js': [
    [/(?<=[^ ])\bwrap\(|(?<= )wrap\((?!\?)/g, '('],
    // No MathML, no comments; nothing is bound in a <textarea>'s text or a tag's name, nor to an element itself.
    [/ : type === MATHML_RESULT \? "<\/?math>"/g],
    [' || type === MATHML_RESULT'],
    [/if \(match\[COMMENT_START\][^]*?else (?=if \(match\[TAG_NAME\])/],
    [/if \(rawTextElement\.test\(match[^]*?, "g"\);\s*\}/],
    [/ else if \(match\[DYNAMIC_TAG_NAME\][^]*?tagEndRegex;\s*\}/],
    [/ else if \(regex === commentEndRegex[^}]*\}/],
    ['rawTextEndRegex ?? '],
    ['rawTextEndRegex = void 0;'],
    [/if \(rawTextElement\.test\(node[^]*?\n {8}\}(?=\n {6}\})/],
    [/ else \{\n {10}let i = -1;[^]*?\n {8}\}/],
    [/ else if \(name\.startsWith\(marker\)\) \{[^}]*\}\);[^}]*\}/],
    [/ else if \(templatePart\.type === ELEMENT_PART\) \{[^}]*\}/],
    [/class ElementPart \{[^]*?\n\}/],
    // No directives: no value has to be asked what it stands for, and no part whether it is in the page.
    [/function resolveDirective\([^]*?\n\}/],
    [/value = resolveDirective\(this, value, directiveParent(, 0)?\);/g],
    ['newListener = resolveDirective(this, newListener, directiveParent, 0) ??', 'newListener ??='],
    ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
    ['_$setValue(values, part, i)', '_$setValue(values, i)'],
    [/, directiveParent = this/g],
    ['valueIndex, noCommit)', 'valueIndex)'],
    ['change && !noCommit', 'change'],
    [/\n {4}this\._\$disconnectableChildren = void 0;/g],
    [/\n {4}this\.__isConnected = .*/],
    ['this._$notifyConnectionChanged?.(false, true, from);'],
    [member('get parentNode'), '', 2],
    [member('get _\\$isConnected'), '', 3],
    [member('get (start|end)Node'), '', 2],
    [member('get tagName')],
    [member('setConnected')],
    [/\n {4}this\.type = .*/g],
    [/\n {4}this\._\$parent = parent;/g],
    [/\n {2}constructor\(\) \{\s*super\(\.\.\.arguments\);\s*\}/g],
    [/\n {2}constructor\(element, name, strings, parent, options\) \{\s*super\([^]*?\n {2}\}/],
    // A listener is a function.
    [/ \|\| newListener\.capture !==.*(?=;)/],
    [/if \(typeof this\._\$committedValue === "function"\) (\{[^}]*\}) else \{[^}]*\}/, '$1'],
    // Templates come uncompiled, into this document.
    [/typeof type === "number" \? (this\._\$getTemplate\(result\)) : .*(?=;)/, '$1'],
    ['options?.creationScope ?? d', 'd'],
    [/export const _\$LH = [^]*?\n\};/],
    [/const polyfillSupport = [^]*?;\n/],
    ['polyfillSupport?.(Template, ChildPart);'],
    [/\(global\.litHtmlVersions \?\?= .*/],
  ],
  'reactive-element.js': [
    [/const polyfillSupport = .*/],
    ['polyfillSupport?.({ ReactiveElement });'],
    [/\(global\.reactiveElementVersions \?\?= .*/],
    // Attributes are texts, or there or not; none is written.
    [/export const defaultConverter = [^]*?\n\};/],
    [/const defaultPropertyDeclaration = [^]*?\n\};/, 'const defaultPropertyDeclaration = {};'],
    [member('__propertyToAttribute')],
    [/const converter = typeof options\.converter[^]*?options\.type\);/, ''],
    [
      /convertedValue \?\? this\.__defaultValues[^]*?convertedValue;/,
      'options.type ? value !== null : value;',
    ],
    [/ && this\.__reflectingProperty !== propName/],
    [/this\.__reflectingProperty = (propName|null);/g],
    [/const changed = [^]*?;\n/, 'const changed = notEqual(newValue, oldValue);\n'],
    [/\{ useDefault, reflect, wrapped \}, initializeValue/, '_options'],
    [/if \(useDefault && [^]*?\n {4}\}\n(?= {4}if)/],
    [' && !useDefault'],
    [/if \(reflect === true && [^}]*\}/],
    [/this\.__reflectingProperties &&= .*/],
    // No decorators.
    [/Symbol\.metadata \?\?= .*/],
    [/global\.litPropertyMetadata \?\?= .*/],
    [/const metadata = this\[Symbol\.metadata\];\s*if \(metadata !== null\) \{[^]*?\n {4}\}/],
    [member('addInitializer')],
    [/if \(superCtor\._initializers !== void 0\) \{[^}]*\}/],
    [/this\.constructor\._initializers\?\..*/],
    // Nothing that is declared stands on the prototype with a value of its own before the first update.
    [/if \(this\.prototype\.hasOwnProperty\(name\)\) \{[^}]*\}/],
    [
      /const elementProperties = this\.constructor\.elementProperties;\s*if \(elementProperties\.size > 0\) \{[^]*?\n {6}\}/,
    ],
    [/const propKeys = \[[^]*?\];/, 'const propKeys = getOwnPropertyNames(props);'],
    [/JSCompiler_renameProperty\(("\w+"), \w+\)/g, '$1'],
    [member('removeController')],
    [member('shouldUpdate')],
    [member('firstUpdated')],
    [/this\.firstUpdated\(.*/],
    ['this.shouldUpdate(changedProperties)', 'true'],
    [member('scheduleUpdate')],
    ['this.scheduleUpdate()', 'this.performUpdate()'],
    ['this.__controllers?.forEach((c) => c.hostUpdate?.());'],
    ['this.constructor.shadowRootOptions', '{ mode: "open" }'],
    ['ReactiveElement.shadowRootOptions = { mode: "open" };'],
    // Styles come as a list of what the tag \`css\` made.
    [
      /static finalizeStyles[^]*?return elementStyles;/,
      'static finalizeStyles(styles) {\n    return styles ?? [];',
    ],
  ],
  'css-tag.js': [
    [
      /export class CSSResult \{[^]*?\n\}\n/,
      'class CSSResult {\n  constructor(cssText) {\n    this.cssText = cssText;\n  }\n  get styleSheet() {\n    if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);\n    return this._styleSheet;\n  }\n}\n',
    ],
    [/const textFromCSSResult = [^]*?\n\};/],
    [/export const unsafeCSS = .*/],
    [/export const css = [^]*?\n\};/, 'export const css = ([cssText]) => new CSSResult(cssText);'],
    ['s instanceof CSSStyleSheet ? s : s.styleSheet', 's.styleSheet'],
    [/const cssResultFromStyleSheet = [^]*?\n\};/],
    [/export const getCompatibleStyle = .*/, 'export const getCompatibleStyle = (style) => style;'],
    [/const (constructionToken|cssTagCache) = .*/g],
    [/ && \(global\.ShadyCSS [^)]*\)/],
  ],
  'lit-element.js': [
    [member('connectedCallback')],
    [member('disconnectedCallback')],
    [/if \(!this\.hasUpdated\) \{[^}]*\}/],
    ['this.__childPart = render(', 'render('],
    ['this.__childPart = void 0;'],
    ['LitElement["_$litElement$"] = true;'],
    [/JSCompiler_renameProperty\(("\w+"), \w+\)/g, '$1'],
    ['global.litElementHydrateSupport?.({ LitElement });'],
    [/const polyfillSupport = .*/],
    ['polyfillSupport?.({ LitElement });'],
    [/export const _\$LE = [^]*?\n\};/],
    [/\(global\.litElementVersions \?\?= .*/],
  ],
};

const FOLDERS = {
  'lit-html.js': 'lit-html',
  'reactive-element.js': '@lit/reactive-element',
  'css-tag.js': '@lit/reactive-element',
  'lit-element.js': 'lit-element',
};

async function shorten(file) {
  const path = `../../node_modules/${FOLDERS[file]}/development/${file}`;
  const readable = await readFile(new URL(path, import.meta.url), 'utf8');
  const { code } = await transform(readable, { legalComments: 'none' });
  let text = code.replace(/ *\/\*\*[^]*?\*\/\n|^ *\/\/.*\n/gm, '').replace(FLAGS, 'const $1 = false;');
  for (const [old, instead = '', times = 1] of EDITS[file]) {
    for (let i = 0; i < times; i++) {
      const shorter = text.replace(old, instead);
      if (shorter === text) throw new Error(`Lit's ${file} has nothing like ${old}`);
      text = shorter;
    }
  }
  return [file, text];
}

/** All of it, with short names for what Lit keeps to itself: never a bare letter, they stand on elements. */
async function shortenAll() {
  const texts = await Promise.all(Object.keys(FOLDERS).map(shorten));
  const names = new Map();
  const name = long => {
    if (!names.has(long)) names.set(long, `_$${names.size.toString(36)}`);
    return names.get(long);
  };
  return new Map(texts.map(([file, text]) => [file, text.replace(/\b_[_$]?[a-z]\w+\$?/g, name)]));
}

let all;

/** Stands before the plugin that finds modules: Lit's `exports` lead to its readable build by a condition only. */
export function smallerLit() {
  return {
    name: 'smaller-lit',
    async load(id) {
      const [, folder, file] = /\/node_modules\/(.*?)\/(?:node\/)?([\w-]+\.js)$/.exec(id) ?? [];
      if (!folder || FOLDERS[file] !== folder) return null;
      return { code: (await (all ??= shortenAll())).get(file), map: null };
    },
  };
}
