import ts from 'typescript';
import type { SourceFile } from './source-files.js';

/** One import, re-export, `import()` or `import('…').Type` of a module. */
export interface ModuleImport {
  readonly specifier: string;
  /** Erased when compiled. */
  readonly typeOnly: boolean;
}

/** What the rules ask about a module. */
export interface ModuleFacts {
  readonly path: string;
  readonly imports: readonly ModuleImport[];
  readonly hasDefaultExport: boolean;
  /** Names of the interfaces and type aliases that it declares. */
  readonly typeNames: readonly string[];
}

/** Reads a module with TypeScript's parser: text in comments and strings is no import. */
export function factsOf({ path, text }: SourceFile): ModuleFacts {
  const imports: ModuleImport[] = [];
  const typeNames: string[] = [];
  let hasDefaultExport = false;

  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported !== undefined) imports.push(imported);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      typeNames.push(node.name.text);
    }
    hasDefaultExport ||= isDefaultExport(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  return { path, imports, hasDefaultExport, typeNames };
}

function importOf(node: ts.Node): ModuleImport | undefined {
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, isTypeOnly(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return literal(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0], false);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal, true);
  }
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function literal(node: ts.Node | undefined, typeOnly: boolean): ModuleImport | undefined {
  return node !== undefined && ts.isStringLiteralLike(node)
    ? { specifier: node.text, typeOnly }
    : undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}
