/** The house: who may import whom, so that a line of code knows its room by what it may not touch. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** From the ground up. A folder imports from itself and from those before it. */
const rooms = [
  'model',
  'world',
  'i18n',
  'scene',
  'pictures',
  'core',
  'ui',
  'elements',
  'embed',
  'cli',
  'entries',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => path.posix.join('src', file.replaceAll('\\', '/')));

/** Resolves an import to a file of `src`, or a package. */
const leadsTo = (file: string, name: string) =>
  name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts')) : name;

const parse = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);

/** The imports that a file needs at run time. */
const needs = (file: string): string[] =>
  parse(file).statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { isTypeOnly } = ts.isImportDeclaration(statement) ? (statement.importClause ?? {}) : statement;
    const { moduleSpecifier: name } = statement;
    return name && ts.isStringLiteral(name) && !isTypeOnly ? [leadsTo(file, name.text)] : [];
  });

/** All that a file imports, also types, and also later: `import('…')`. */
const imports = (file: string): string[] =>
  ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => leadsTo(file, fileName));

const roomOf = (file: string) => {
  const [, room, rest] = file.split('/');
  return rest ? room : undefined;
};

/** Files above all rooms, such as the list of exports. */
const isEntry = (file: string) => roomOf(file) === undefined;

/** Pairs of files that break the order. */
function trespasses(pairs: [string, string][]): string[] {
  return pairs
    .filter(
      ([from, to]) =>
        !isEntry(from) && roomOf(from) !== 'entries' && to.startsWith('src/') && to !== 'src/version.ts',
    )
    .filter(([from, to]) => isEntry(to) || rooms.indexOf(roomOf(to)!) > rooms.indexOf(roomOf(from)!))
    .map(([from, to]) => `${from} imports ${to}`);
}

/** Files that lead back to themselves, by what each leads to. */
function circlesOf(next: (file: string) => string[]): string[] {
  const finished = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!finished.has(file) && file.startsWith('src/')) {
      for (const to of next(file)) walk(to, [...trail, file]);
      finished.add(file);
    }
  };
  for (const file of files) walk(file, []);
  return circles;
}

/** The names that a file takes from another file, by that file; `*` stands for all of them. */
function takes(file: string): [from: string, name: string][] {
  const taken: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    const from = (name: ts.Node | undefined) => leadsTo(file, (name as ts.StringLiteral).text);
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) {
        for (const { name, propertyName } of bindings.elements)
          taken.push([from(node.moduleSpecifier), (propertyName ?? name).text]);
      } else taken.push([from(node.moduleSpecifier), '*']);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const { exportClause: clause } = node;
      if (clause && ts.isNamedExports(clause)) {
        for (const { name, propertyName } of clause.elements)
          taken.push([from(node.moduleSpecifier), (propertyName ?? name).text]);
      } else taken.push([from(node.moduleSpecifier), '*']);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) taken.push([from(name), '*']);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      taken.push([from(node.argument.literal), node.qualifier ? node.qualifier.getText() : '*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return taken;
}

/** The names that a file declares and exports. */
const exportsOf = (file: string): string[] =>
  parse(file).statements.flatMap(statement => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });

describe('the house', () => {
  it('has no room that is not on the plan', () => {
    const unknown = files.map(roomOf).filter(room => room && !rooms.includes(room));
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('lets imports run one way', () => {
    const pairs = files.flatMap(file => imports(file).map((to): [string, string] => [file, to]));
    assert.deepEqual(trespasses(pairs), []);
    assert.deepEqual(
      trespasses([['src/model/status.ts', 'src/core/opic-element.ts']]).length,
      1,
      'and would say so',
    );
  });

  it('imports nothing from outside src but lit, d3 and the drawer of QR codes', () => {
    const strangers = files.flatMap(file =>
      imports(file).filter(to => !to.startsWith('src/') && !/^(lit|d3|lean-qr)(\/|-|$)/.test(to)),
    );
    assert.deepEqual(strangers, []);
  });

  it('counts what is imported for its types alone, and what is imported later', () => {
    assert.ok(imports('src/core/events.ts').includes('src/world/regions.ts'));
    const later = 'src/elements/map/controls/find-state.ts';
    assert.ok(imports('src/elements/map/controls/map-controls.ts').includes(later));
  });

  it('has no circles', () => {
    assert.deepEqual(circlesOf(needs), []);
  });

  it('keeps Lit and the DOM out of the model, the world and static pictures', () => {
    const rooms = ['src/model/', 'src/world/', 'src/scene/', 'src/pictures/'];
    // The one file of the scene that makes elements; nothing in these rooms imports it.
    const toDom = 'src/scene/to-dom.ts';
    const roots = files.filter(file => file !== toDom && rooms.some(room => file.startsWith(room)));
    assert.deepEqual(
      roots.filter(file => imports(file).includes(toDom)),
      [],
    );
    assert.deepEqual(
      roots.flatMap(file => imports(file).filter(to => to.startsWith('lit'))),
      [],
    );
    const program = ts.createProgram(roots, {
      lib: ['lib.es2022.d.ts'],
      types: [],
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
    });
    const faults = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file && rooms.some(room => file.fileName.includes(room)));
    assert.deepEqual(
      faults.map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
      [],
    );
  });

  const written = files.filter(file => !file.includes('/generated/'));

  it('has no circle, of types neither', () => {
    const alone = (file: string) => imports(file).filter(to => to.startsWith('src/'));
    assert.deepEqual(circlesOf(alone), []);
  });

  it('has no folder of more than fifteen files', () => {
    const counts = new Map<string, number>();
    for (const file of written) {
      const folder = path.posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    assert.deepEqual(
      [...counts].filter(([, count]) => count > 15),
      [],
    );
  });

  // Each language has a file of its name in each folder that speaks; an index lists what its folder holds.
  const mayRepeat = /^(ar|en|es|fr|ru|zh|index)\.ts$/;

  it('has no name of a file three times', () => {
    const names = new Map<string, string[]>();
    for (const file of written) {
      const name = path.posix.basename(file);
      names.set(name, [...(names.get(name) ?? []), file]);
    }
    assert.deepEqual(
      [...names].filter(([name, all]) => all.length > 2 && !mayRepeat.test(name)),
      [],
    );
  });

  it('opens at most one doc comment in twenty with a question word', () => {
    const comments = written.flatMap(file => readFileSync(file, 'utf8').match(/\/\*\*[\s*]*\w+/g) ?? []);
    const asking = comments.filter(comment => /\b(What|How|Where|Whether|Which|Who)$/.test(comment));
    assert.ok(asking.length <= comments.length / 20, `${asking.length} of ${comments.length}`);
  });

  it('exports nothing that only its own file uses', () => {
    const sources = ['src', 'test', 'data'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map(file => path.posix.join(folder, file.replaceAll('\\', '/')))
        .filter(file => /\.m?ts$/.test(file) && !file.includes('node_modules')),
    );
    const taken = new Set(sources.flatMap(file => takes(file).map(([from, name]) => `${from} ${name}`)));
    // The public faces of the elements are read by the packaging.
    const unused = written
      .filter(file => !file.startsWith('src/entries/') && !taken.has(`${file} *`))
      .flatMap(file => exportsOf(file).map(name => `${file} ${name}`))
      .filter(name => !taken.has(name));
    assert.deepEqual(unused, []);
  });
});
