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

/**
 * In a built template every value that is bound to an attribute stands in double quotes, no text and no attribute
 * has a `<` or a `>` in it, and there are no comments: so where a value belongs shows without reading HTML.
 */
const getTemplateHtml = `const getTemplateHtml = (strings, type) => {
  const attrNames = [];
  let html = strings[0];
  for (const next of strings.slice(1)) {
    const tag = html.lastIndexOf("<");
    if (tag <= html.lastIndexOf(">")) html += nodeMarker;
    else {
      const [value, name] = /([^\\s"]+)="[^"]*$/.exec(html.slice(tag));
      if (!name.endsWith(boundAttributeSuffix)) {
        attrNames.push(name);
        html = html.slice(0, -value.length) + name + boundAttributeSuffix + value.slice(name.length);
      }
      html += marker;
    }
    html += next;
  }
  // What is bound at the very end is kept apart from what comes after the template.
  if (!strings.at(-1)) html += "<?>";
  return [trustFromTemplateString(strings, type === SVG_RESULT ? \`<svg>\${html}</svg>\` : html), attrNames];
};`;

/** By file: what goes, and what comes in its place. */
const EDITS = {
  'lit-html.js': [
    [/\bwrap\((?=this|start|itemPart)|wrap\((?=\(?this)/g, '('],
    [/const getTemplateHtml = [^]*?\n\};/, getTemplateHtml],
    [' || type === MATHML_RESULT'],
    // Nothing is bound in a <textarea>'s text, in a comment, or to an element itself.
    [/if \(rawTextElement\.test\(node[^]*?\n {8}\}(?=\n {6}\})/],
    [/ else \{\n {10}let i = -1;[^]*?\n {8}\}/],
    [/ else if \(name\.startsWith\(marker\)\) \{[^}]*\}\);[^}]*\}/],
    [/ else if \(templatePart\.type === ELEMENT_PART\) \{[^}]*\}/],
    [/class ElementPart \{[^]*?\n\}/],
    // No directives: no value has to be asked what it stands for, and no part whether it is in the page.
    [/function resolveDirective\([^]*?\n\}/],
    [/value = resolveDirective\(this, value, directiveParent(, 0)?\);/g],
    ['resolveDirective(this, values[valueIndex + i], directiveParent, i)', 'values[valueIndex + i]'],
    ['_$setValue(values, part, i)', '_$setValue(values, i)'],
    ['_$setValue(value, directiveParent = this, valueIndex, noCommit)', '_$setValue(value, valueIndex)'],
    [', directiveParent = this'],
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
    // To an attribute a value is bound, and to an event a function: always the same one, or what takes its place.
    [' && value !== noChange;', ';'],
    [/if \(v === noChange\) \{[^}]*\}/],
    [
      /_\$setValue\(newListener[^]*?(?=\n {2}handleEvent)/,
      `_$setValue(listener) {
    if (this._$committedValue === nothing) this.element.addEventListener(this.name, this);
    this._$committedValue = listener;
  }`,
    ],
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
    [member('_\\$attributeToProperty')],
    [
      'this._$attributeToProperty(name, value);',
      `const { __attributeToPropertyMap: names, elementProperties } = this.constructor;
    const property = names.get(name);
    this[property] = elementProperties.get(property).type ? value !== null : value;`,
    ],
    [
      member('requestUpdate'),
      `
  requestUpdate(name, oldValue) {
    if (name !== void 0) {
      if (!notEqual(this[name], oldValue)) return;
      if (!this._$changedProperties.has(name)) this._$changedProperties.set(name, oldValue);
    }
    if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
  }`,
    ],
    [member('_\\$changeProperty')],
    [/this\.__reflectingPropert(y = null|ies &&= .*);/g],
    // No decorators; what is declared has an accessor of its own, or Lit's.
    [/Symbol\.metadata \?\?= .*/],
    [/global\.litPropertyMetadata \?\?= .*/],
    [/const metadata = this\[Symbol\.metadata\];\s*if \(metadata !== null\) \{[^]*?\n {4}\}/],
    [member('addInitializer')],
    [/if \(superCtor\._initializers !== void 0\) \{[^}]*\}/],
    [/this\.constructor\._initializers\?\..*/],
    [/if \(this\.prototype\.hasOwnProperty\(name\)\) \{[^}]*\}/],
    [
      /const key = DEV_MODE \?[^]*?\n {6}\}(?=\n {4}\}\n {2}\})/,
      `const key = Symbol();
      defineProperty(this.prototype, name, {
        get() {
          return this[key];
        },
        set(value) {
          const oldValue = this[key];
          this[key] = value;
          this.requestUpdate(name, oldValue);
        },
      });`,
    ],
    [member('getPropertyDescriptor')],
    [member('getPropertyOptions')],
    [/const propKeys = \[[^]*?\];/, 'const propKeys = getOwnPropertyNames(props);'],
    [/JSCompiler_renameProperty\(("\w+"), \w+\)/g, '$1'],
    [
      /return attribute === false .*/,
      'return attribute === false ? void 0 : attribute || name.toLowerCase();',
    ],
    [member('removeController')],
    [member('shouldUpdate')],
    [member('firstUpdated')],
    [member('scheduleUpdate')],
    [/const result = this\.scheduleUpdate\(\);[^]*?\n {4}\}/, 'this.performUpdate();'],
    [
      /const elementProperties = this\.constructor\.elementProperties;\s*if \(elementProperties\.size > 0\) \{[^]*?\n {6}\}/,
    ],
    [
      /let shouldUpdate = false;[^]*?\n {2}\}/,
      `const changed = this._$changedProperties;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.__markUpdated();
      throw error;
    }
    this.__controllers?.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
    this.updated(changed);
  }`,
    ],
    [member('_\\$didUpdate')],
    ['this.constructor.shadowRootOptions', '{ mode: "open" }'],
    ['ReactiveElement.shadowRootOptions = { mode: "open" };'],
    // Styles come as a list of what the tag `css` made.
    [member('finalizeStyles')],
    ['this.finalizeStyles(this.styles)', 'this.styles ?? []'],
  ],
  'css-tag.js': [
    [
      /export class CSSResult \{[^]*?\n\}\n/,
      `class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this._styleSheet;
  }
}
`,
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
      const shorter = text.replace(old, instead.includes('$1') ? instead : () => instead);
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
