/** What a module exports, read from its source: each function as it is called, and what it says. */
import ts from 'typescript';

/** As a caller writes it: `statusOn(record: StateActions, date: string): Status`. */
function signature(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const type = checker.getTypeOfSymbol(symbol);
  const [call] = type.getCallSignatures();
  const text = call
    ? checker.signatureToString(call)
    : type.getConstructSignatures().length
      ? ''
      : `: ${checker.typeToString(type)}`;
  return symbol.name + text;
}

/** Its values, in the order in which the file names them; types are told by the compiler where they are used. */
export function apiOf(file: string): string[][] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const entry = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(entry).flatMap(exported => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
    const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    return [[signature(checker, symbol), words.replaceAll(/\s+/g, ' ')]];
  });
}
