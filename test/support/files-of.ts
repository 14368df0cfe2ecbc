/** A built module and all that it imports at once, by the names of the files in `dist`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export function filesOf(entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    const { statements } = ts.createSourceFile(
      file,
      readFileSync(`dist/${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
    );
    for (const statement of statements) {
      const { moduleSpecifier } = statement as Partial<ts.ImportDeclaration>;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
        files.add(path.posix.join(path.posix.dirname(file), moduleSpecifier.text));
    }
  }
  return [...files];
}
