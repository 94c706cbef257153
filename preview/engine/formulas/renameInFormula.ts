import { quotedSheetName } from "../cells/address";
import { formulaPieces } from "./tokens";

/** Rewrites a formula's references to a sheet that was renamed; references into other workbooks stay. */
export function renameInFormula(formula: string, before: string, after: string): string {
  if (!formula.includes("!")) return formula;
  const same = (name: string): boolean => name.toLowerCase() === before.toLowerCase();
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== "sheet" || piece.book || !piece.names.some(same)) return piece.source;
      const names = piece.names.map((name) => (same(name) ? after : name));
      const plain = names.every((name) => quotedSheetName(name) === name);
      const joined = names.join(":");
      return plain ? `${joined}!` : `'${joined.replaceAll("'", "''")}'!`;
    })
    .join("");
}
