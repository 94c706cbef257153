import type { FormulaPiece } from "../../engine/formulas/tokens";
import { formulaPieces } from "../../engine/formulas/tokens";

/** Where in a formula somebody is typing. */
export interface FormulaCursor {
  /** A name that is being typed, and where it begins. */
  readonly name?: { readonly typed: string; readonly start: number };
  /** The innermost function whose brackets are open, and which of its arguments it is at, from 0. */
  readonly call?: { readonly name: string; readonly argument: number };
}

interface Bracket {
  readonly name: string;
  argument: number;
}

const sign = /^[=(,;:+\-*/^&<>{]$/;
const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * Where the caret stands in what is typed in a cell; undefined outside formulas and inside texts.
 *
 * @example formulaCursor("=SURVEY.ALPHA(E2:Z9,", 20)?.call?.argument // 1
 */
export function formulaCursor(typed: string, caret: number): FormulaCursor | undefined {
  const pieces = piecesBefore(typed, caret);
  if (pieces === undefined) return undefined;
  const last = pieces.at(-1);
  const isAfterReference = /[:!]$/.test(pieces.at(-2)?.source ?? "");
  const isName = last?.kind === "other" && name.test(last.source) && !isAfterReference;
  const call = [...openBrackets(pieces.map(({ source }) => source))].reverse().find((bracket) => bracket.name !== "");
  return {
    ...(isName && { name: { typed: last.source, start: caret - last.source.length } }),
    ...(call && { call }),
  };
}

/**
 * Whether a reference may come next in what is typed in a cell: after a sign, an opening bracket or a comma.
 *
 * @example awaitsReference("=SURVEY.ALPHA(", 14) // true
 */
export function awaitsReference(typed: string, caret: number): boolean {
  const pieces = piecesBefore(typed, caret)?.filter(({ source }) => source.trim() !== "");
  const last = pieces?.at(-1);
  return pieces !== undefined && (last === undefined || sign.test(last.source));
}

/** The pieces of a formula before the caret; undefined outside formulas and inside texts. */
function piecesBefore(typed: string, caret: number): readonly FormulaPiece[] | undefined {
  if (!typed.startsWith("=") || caret < 1) return undefined;
  const pieces = formulaPieces(typed.slice(1, caret));
  return pieces.some(({ source }) => source === '"' || source === "'") ? undefined : pieces;
}

/** The brackets that are still open at the end of a formula's pieces, from the outermost; `{` counts as one without a name. */
export function openBrackets(pieces: readonly string[]): readonly Bracket[] {
  const open: Bracket[] = [];
  for (const [place, piece] of pieces.entries()) {
    const before = pieces[place - 1] ?? "";
    if (piece === "(" || piece === "{") open.push({ name: piece === "(" && name.test(before) ? before : "", argument: 0 });
    else if (piece === ")" || piece === "}") open.pop();
    else if (piece === ",") {
      const innermost = open.at(-1);
      if (innermost) innermost.argument += 1;
    }
  }
  return open;
}
