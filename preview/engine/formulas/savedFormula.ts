import type { TableModel } from "../workbook";
import { functionName, isCall } from "./formulaReferences";
import { asSaved, asShown } from "./futureFunctions";
import { isKnownFunction } from "./knownFunctions";
import { takesSingles } from "./liftedFunctions";
import { formulaPieces, type FormulaPiece } from "./tokens";

const tableWord = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;
/** Functions of an add-in stand in files with this prefix, and with underscores for the dots of their names. */
const customPrefix = "_xldudf_";
const takesArrays = /^(SUMPRODUCT|MMULT|LOOKUP|FREQUENCY|TRANSPOSE|LINEST|LOGEST|TREND|GROWTH)$/;

/** `[@Column]` as a file has it, `Table[[#This Row],[Column]]`: always with the table's name. */
function inFull(pieces: readonly FormulaPiece[], index: number, table: TableModel | undefined): string | undefined {
  const source = pieces[index]?.source ?? "";
  if (!source.startsWith("[") || source.length === 1 || pieces[index + 1]?.source === "!") return undefined;
  const name = tableWord.test(pieces[index - 1]?.source ?? "") ? "" : (table?.name ?? "");
  if (!source.startsWith("[@")) return name + source;
  const inner = source.slice(2, -1).trim();
  if (inner === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/**
 * A formula as a file has it: newer functions with their prefix, those of an add-in with theirs, `A1#` as a function, and references to a
 * table's own row in full.
 *
 * @param table the table around the formula's cell
 */
export function savedFormula(formula: string, table: TableModel | undefined): string {
  if (!/[#([]/.test(formula)) return formula;
  const pieces = formulaPieces(formula);
  let text = "";
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.kind === "cell" && pieces[index + 1]?.source === "#") {
      const sheet = pieces[index - 1]?.kind === "sheet" ? (pieces[index - 1]?.source ?? "") : "";
      text = `${text.slice(0, text.length - sheet.length)}_xlfn.ANCHORARRAY(${sheet}${piece.source})`;
      index++;
    } else if (isCustomCall(pieces, index)) text += customPrefix + functionName(piece.source).replaceAll(".", "_");
    else text += inFull(pieces, index, table) ?? piece.source;
  }
  return asSaved(text);
}

/** A function with a namespace that nobody but an add-in can know. */
function isCustomCall(pieces: readonly FormulaPiece[], index: number): boolean {
  const source = pieces[index]?.source ?? "";
  return (
    isCall(pieces, index) &&
    /^[A-Za-z]\w*\.\w/.test(source) &&
    !isKnownFunction(functionName(source)) &&
    asSaved(`${source}()`) === `${source}()`
  );
}

/** A formula of a file as people write it: without prefixes, and with `A1#`. */
export function shownFormula(saved: string): string {
  if (!saved.includes("_xl")) return saved;
  const pieces = formulaPieces(saved);
  let text = "";
  for (let index = 0; index < pieces.length; index++) {
    const source = pieces[index]?.source ?? "";
    const sheet = pieces[index + 2]?.kind === "sheet" ? 1 : 0;
    const isAnchor = isCall(pieces, index) && source.toUpperCase() === "_XLFN.ANCHORARRAY" && pieces[index + 3 + sheet]?.source === ")";
    if (isAnchor) {
      text += `${sheet ? (pieces[index + 2]?.source ?? "") : ""}${pieces[index + 2 + sheet]?.source ?? ""}#`;
      index += 3 + sheet;
    } else if (isCall(pieces, index) && source.startsWith(customPrefix)) text += source.slice(customPrefix.length).replaceAll("_", ".");
    else text += source;
  }
  return asShown(text);
}

function isSeveral(pieces: readonly FormulaPiece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece) return false;
  return piece.source === ":" || piece.source === "#" || (piece.source.startsWith("[") && !/@|#this row/i.test(piece.source));
}

/** Where the operand around this place starts and ends: what lies on either side tells whether it stands alone in a list of arguments. */
function standsAlone(pieces: readonly FormulaPiece[], index: number): boolean {
  const isPart = ({ kind, source }: FormulaPiece): boolean =>
    kind === "cell" ||
    kind === "sheet" ||
    source === ":" ||
    source === "#" ||
    source.startsWith("[") ||
    tableWord.test(source) ||
    /^\$?[0-9A-Za-z]+$/.test(source);
  let [first, last] = [index, index];
  for (let piece = pieces[first - 1]; piece && isPart(piece); piece = pieces[first - 1]) first--;
  for (let piece = pieces[last + 1]; piece && isPart(piece); piece = pieces[last + 1]) last++;
  return /^[(,]$/.test(pieces[first - 1]?.source ?? "") && /^[),]$/.test(pieces[last + 1]?.source ?? "");
}

/**
 * Tells whether older versions of Excel would take single cells of the ranges in a formula unless it is saved as an array formula: a
 * range is calculated with, or given to a function that takes one cell, outside functions such as SUMPRODUCT that take arrays anyway. Add-ins'
 * functions may give arrays at any time.
 */
export function needsArrayForm(formula: string): boolean {
  if (!/[:#[({]/.test(formula)) return false;
  const pieces = formulaPieces(formula);
  const open: (string | undefined)[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const source = pieces[index]?.source;
    if (source === "(") open.push(isCall(pieces, index - 1) ? functionName(pieces[index - 1]?.source ?? "") : undefined);
    if (source === ")") open.pop();
    if (isCustomCall(pieces, index)) return true;
    if (!isSeveral(pieces, index) || open.some((name) => name !== undefined && takesArrays.test(name))) continue;
    const enclosing = open.at(-1);
    const asSingle = enclosing !== undefined && takesSingles(enclosing);
    if (asSingle || enclosing === "IF" || !standsAlone(pieces, index)) return true;
  }
  return false;
}
