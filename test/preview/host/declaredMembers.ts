import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

export interface DeclaredMember {
  /** The first version its documentation names, or undefined if it names none of ExcelApi. */
  readonly since: string | undefined;
  readonly kind: "method" | "property";
  readonly isReadonly: boolean;
}

export type DeclaredTypes = ReadonlyMap<string, ReadonlyMap<string, DeclaredMember>>;

function sinceOf(node: ts.Node): string | undefined {
  const documentation = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join("\n");
  return /\[Api set: ExcelApi (1\.\d+)/.exec(documentation)?.[1];
}

function membersOf(declaration: ts.ClassDeclaration): ReadonlyMap<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  for (const member of declaration.members) {
    if (!member.name || members.has(member.name.getText())) continue;
    const isMethod = ts.isMethodDeclaration(member);
    const isReadonly =
      ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    members.set(member.name.getText(), { since: sinceOf(member), kind: isMethod ? "method" : "property", isReadonly });
  }
  return members;
}

/** The classes of the namespace Excel and their members, read from the declaration file of `@types/office-js`. */
export function declaredTypes(): DeclaredTypes {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const types = new Map<string, ReadonlyMap<string, DeclaredMember>>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel" || !statement.body || !ts.isModuleBlock(statement.body))
      continue;
    for (const declaration of statement.body.statements) {
      if (ts.isClassDeclaration(declaration) && declaration.name) types.set(declaration.name.text, membersOf(declaration));
    }
  }
  return types;
}
