/** Finds every import of the project's own source files. */
import { existsSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '#tools/lib/root.ts';
import { filesUnder } from '#tools/lib/files.ts';
import type { Import } from './table.ts';

/** An import as it is written. */
export interface WrittenImport {
  specifier: string;
  typeOnly: boolean;
  dynamic: boolean;
  line: number;
}

const SOURCE = /\.(ts|mts|js|mjs|astro)$/;

/** The TypeScript of a file: all of it, or the front matter of an `.astro` file. Lines stay put. */
export function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const fence = /^(\s*)---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  // The fence becomes an empty line, so that a line number is the file's own.
  return fence ? `${fence[1] ?? ''}\n${fence[2] ?? ''}` : '';
}

/** Every static import, re-export, dynamic import and `import type` of a script. */
export function writtenImports(script: string): WrittenImport[] {
  const source = ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true);
  const found: WrittenImport[] = [];
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (!name || !ts.isStringLiteralLike(name)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ specifier: name.text, typeOnly, dynamic, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  if (importClause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** Turns what is written into a path in the project, or leaves it as the name of a package. */
export function resolveImport(
  file: string,
  specifier: string,
): Pick<Import, 'target' | 'isPackage'> {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) {
    return { target: posix.join(posix.dirname(file), bare), isPackage: false };
  }
  const alias = /^#([a-z]+)\/(.*)$/.exec(bare);
  if (!alias) return { target: bare, isPackage: true };
  const folder = alias[1] === 'tools' ? 'tools' : `src/${alias[1]}`;
  return { target: `${folder}/${alias[2]}`, isPackage: false };
}

/** Every import of every source file in the given folders, and how many files were read. */
export function projectImports(
  folders = ['src', 'tools'],
  root = ROOT,
): { files: string[]; imports: Import[] } {
  const files = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesUnder(join(root, folder)).map((path) => `${folder}/${path}`))
    .filter((path) => SOURCE.test(path));
  const imports = files.flatMap((file) => {
    const script = scriptOf(file, readFileSync(join(root, file), 'utf8'));
    return writtenImports(script).map(({ specifier, typeOnly, line }) => ({
      file,
      line,
      specifier,
      typeOnly,
      ...resolveImport(file, specifier),
    }));
  });
  return { files, imports };
}
