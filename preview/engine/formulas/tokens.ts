/**
 * The pieces of a formula that matter for moving and renaming: text and quoted names are whole, so nothing inside them is taken for a
 * reference; what lies between is one piece at a time.
 */
export type FormulaPiece =
  | { readonly kind: "text" | "other"; readonly source: string }
  | { readonly kind: "sheet"; readonly source: string; readonly names: readonly string[]; readonly book: string }
  | { readonly kind: "cell"; readonly source: string };

const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?!|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?[A-Za-z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_.(!]))|[\p{L}_\\$][\p{L}\p{N}_.$]*|[0-9.]+(?:[eE][+-]?[0-9]+)?|[^]/gu;

function sheetPiece(source: string): FormulaPiece {
  const bare = source.startsWith("'") ? source.slice(1, -2).replaceAll("''", "'") : source.slice(0, -1);
  const book = /^\[[^\]]*\]/.exec(bare)?.[0] ?? "";
  return { kind: "sheet", source, book, names: bare.slice(book.length).split(":") };
}

/** Cuts a formula (without `=`) into pieces; joined, their sources are the formula again. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) {
    const [source, cell] = match;
    if (source.startsWith('"')) pieces.push({ kind: "text", source });
    else if (source.length > 1 && source.endsWith("!")) pieces.push(sheetPiece(source));
    else pieces.push({ kind: cell === undefined ? "other" : "cell", source });
  }
  return pieces;
}
