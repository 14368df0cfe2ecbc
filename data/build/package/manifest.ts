/** The custom elements manifest: what the elements' own docs say, with what they inherit. */
import { readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { ClassElement, Node } from 'typescript';
import { elementNames } from '../../../src/core/element-names.js';
import { DIVISIONS } from '../../../src/elements/breakdown/group-rows.js';
import { FIGURES } from '../../../src/elements/count/figures.js';
import { GROUPS, REGIONS } from '../../../src/world/regions.js';
import type { Attribute, Element, Manifest, Member, Module } from './schema.js';

export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const INTERNAL = '@internal';

/** Fields that are neither private nor internal, and methods whose docs say what they are for. */
const isPublic = ({ name, kind, privacy = 'public', description }: Member) =>
  privacy === 'public' &&
  description !== INTERNAL &&
  !/^#|^version$/.test(name) &&
  (kind === 'field' || Boolean(description));

/** Members marked `@internal` are for the elements among themselves. */
const markInternal = {
  name: 'mark-internal',
  analyzePhase({ node, moduleDoc }: { node: Node; moduleDoc: Module }) {
    if (!ts.isClassElement(node)) return;
    if (!ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) return;
    const name = (node as ClassElement).name?.getText();
    for (const { members } of moduleDoc.declarations as Element[])
      for (const member of members ?? []) if (member.name === name) member.description = INTERNAL;
  },
};

const own = <T extends { inheritedFrom?: object }>({ inheritedFrom: _, ...rest }: T) => rest as T;

/** The values of attributes that take one of a few, in the form in which editors read types. */
const VALUES: Record<string, readonly string[]> = {
  region: ['world', ...REGIONS, ...GROUPS],
  by: DIVISIONS,
  of: FIGURES,
  lang: LANGUAGES,
};

function describe(attribute: Attribute): Attribute {
  const values = VALUES[attribute.name]?.map(value => `'${value}'`).join(' | ');
  const description = attribute.description?.replaceAll(/\s+/g, ' ') ?? '';
  return { ...own(attribute), description, ...(values && { parsedType: { text: values } }) };
}

/** An element as users meet it: the classes it comes from are nobody's business. */
function published(element: Element): Element {
  const members = element.members.filter(isPublic).map(own);
  const fields = new Set(members.map(({ name }) => name));
  return {
    ...element,
    superclass: { name: 'HTMLElement' },
    members,
    attributes: (element.attributes ?? [])
      .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
      .map(describe),
    events: (element.events ?? []).filter(({ name }) => name.startsWith('opic-')).map(own),
  };
}

function moduleOf(element: Element): Module {
  const path = `${element.tagName}.js`;
  const declaration = { name: element.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [element],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ],
  };
}

/** Reads `src`. The paths are those of the files in `dist`, beside which the manifest is published. */
export function makeManifest(): Manifest {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => `src/${file.replaceAll('\\', '/')}`)
    .filter(file => /^src\/(elements|core)\/.*\.ts$/.test(file))
    .sort();
  const { schemaVersion, modules } = create({
    modules: files.map(file =>
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
    plugins: [...litPlugin(), markInternal],
    context: { dev: false, thirdPartyCEMs: [] },
  });
  const elements = modules.flatMap(({ declarations }) => declarations.filter(isElement).map(published));
  return { schemaVersion, modules: elements.sort((a, b) => place(a) - place(b)).map(moduleOf) };
}

const isElement = (declaration: Module['declarations'][number]): declaration is Element =>
  declaration.tagName !== undefined;

const place = ({ tagName }: Element) => elementNames.indexOf(tagName.replace('opic-', ''));

export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules.flatMap(({ declarations }) => declarations as Element[]);
