import { parseArea } from "../cells/address";
import type { Area } from "../workbook";
import { formulaPieces, type FormulaPiece } from "./tokens";

/** A reference as a formula has it: the sheet's name is missing where it is the formula's own sheet. */
export interface WrittenReference {
  /** One name, or the first and the last of a row of sheets. */
  readonly sheets: readonly string[] | undefined;
  readonly area: Area;
}

/** `Table[Column]` and its like; the table is missing inside the table itself. */
export interface StructuredReference {
  readonly table: string | undefined;
  /** What stands in the brackets, these included. */
  readonly brackets: string;
}

/** What a formula looks at and calls, as its text says it. */
export interface FormulaReferences {
  readonly areas: readonly WrittenReference[];
  readonly structured: readonly StructuredReference[];
  /** Words that may be defined names, in lower case. */
  readonly words: readonly string[];
  /** Names of functions in capitals, without the prefix that files give to newer ones. */
  readonly functions: readonly string[];
  /** Another workbook's cells or names. */
  readonly isExternal: boolean;
}

const word = /^[\p{L}_\\$][\p{L}\p{N}_.$]*$/u;
const edge = /^\$?(?:[A-Za-z]{1,3}|[0-9]{1,7})$/;

/** The name without `_xlfn.` and its like, in capitals. */
export function functionName(written: string): string {
  return written.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "").toUpperCase();
}

/** Tells whether a piece is a function's name: an opening parenthesis follows. */
export function isCall(pieces: readonly FormulaPiece[], index: number): boolean {
  const piece = pieces[index];
  return piece?.kind === "other" && word.test(piece.source) && pieces[index + 1]?.source === "(";
}

/** An area that starts at this piece, and how many pieces it takes. */
function areaAt(pieces: readonly FormulaPiece[], index: number): { area: Area; length: number } | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const end = pieces[index + 1]?.source === ":" ? pieces[index + 2] : undefined;
  if (piece.kind === "cell") {
    const area = parseArea(end?.kind === "cell" ? `${piece.source}:${end.source}` : piece.source);
    return area && { area, length: end?.kind === "cell" ? 3 : 1 };
  }
  if (piece.kind !== "other" || end?.kind !== "other" || !edge.test(piece.source) || !edge.test(end.source)) return undefined;
  const area = parseArea(`${piece.source}:${end.source}`);
  return area && { area, length: 3 };
}

/** Reads what a formula (without `=`) refers to. */
export function formulaReferences(formula: string): FormulaReferences {
  const pieces = formulaPieces(formula);
  const areas: WrittenReference[] = [];
  const structured: StructuredReference[] = [];
  const words = new Set<string>();
  const functions = new Set<string>();
  let isExternal = false;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.kind === "text") continue;
    const before = pieces[index - 1];
    const sheets = before?.kind === "sheet" ? before.names : undefined;
    const found = areaAt(pieces, index);
    if (piece.kind === "sheet") isExternal ||= piece.book !== "";
    else if (found) {
      areas.push({ sheets, area: found.area });
      index += found.length - 1;
    } else if (piece.source.startsWith("[") && piece.source.length > 1) {
      if (pieces[index + 1]?.source === "!") isExternal = true;
      structured.push({ table: before && word.test(before.source) ? before.source : undefined, brackets: piece.source });
    } else if (isCall(pieces, index)) functions.add(functionName(piece.source));
    else if (word.test(piece.source)) words.add(piece.source.toLowerCase());
  }
  return { areas, structured, words: [...words], functions: [...functions], isExternal };
}
