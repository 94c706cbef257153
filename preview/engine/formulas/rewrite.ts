import { choosing } from "./chooseForEach";
import { areaAddress, cellAddress, parseArea, quotedSheetName } from "../cells/address";
import type { Area, CellContent } from "../workbook";
import { functionName, isCall } from "./formulaReferences";
import { nameForEach } from "./liftedFunctions";
import type { SheetArea } from "./resolveReferences";
import { formulaPieces, type FormulaPiece } from "./tokens";

/** What rewriting a formula asks of the workbook. */
export interface RewriteContext {
  /** What a cell shows; a sheet's name is missing for the formula's own. */
  contentAt(sheet: string | undefined, row: number, column: number): CellContent | undefined;
  /** The area that the formula in a cell fills. */
  spillOf(sheet: string | undefined, row: number, column: number): Area | undefined;
  /** What `Table[Column]` means. */
  structured(table: string | undefined, brackets: string): SheetArea | undefined;
  tableNamed(name: string): SheetArea | undefined;
  readonly hasTables: boolean;
  isCustom(name: string): boolean;
}

interface Replacement {
  readonly by: readonly FormulaPiece[];
  /** How many pieces it stands for. */
  readonly length: number;
  /** A further argument, to be put before the others of the call that follows. */
  readonly first?: string;
}

function other(source: string): FormulaPiece {
  return { kind: "other", source };
}

/** A cell or an area, with the sheet before it. */
function referenceAt(
  pieces: readonly FormulaPiece[],
  start: number,
): { sheet: FormulaPiece | undefined; area: Area; next: number } | undefined {
  const sheet = pieces[start]?.kind === "sheet" ? pieces[start] : undefined;
  const first = sheet ? start + 1 : start;
  if (pieces[first]?.kind !== "cell") return undefined;
  const isRange = pieces[first + 1]?.source === ":" && pieces[first + 2]?.kind === "cell";
  const area = parseArea(`${pieces[first].source}${isRange ? `:${pieces[first + 2]?.source ?? ""}` : ""}`);
  return area && { sheet, area, next: first + (isRange ? 3 : 1) };
}

function nameOf(sheet: FormulaPiece | undefined): string | undefined {
  return sheet?.kind === "sheet" ? sheet.names[0] : undefined;
}

/** `INDEX(E2:E241,A5)` with a number in A5 is one cell; as such it spares the library reading the whole range for each formula. */
function narrowIndex(pieces: readonly FormulaPiece[], start: number, context: RewriteContext): Replacement | undefined {
  if (pieces[start]?.source.toUpperCase() !== "INDEX" || pieces[start + 1]?.source !== "(") return undefined;
  const list = referenceAt(pieces, start + 2);
  if (!list || (list.area.rows !== 1 && list.area.columns !== 1) || pieces[list.next]?.source !== ",") return undefined;
  const place = referenceAt(pieces, list.next + 1);
  const end = place?.next ?? list.next + 2;
  if ((place && place.area.rows * place.area.columns !== 1) || pieces[end]?.source !== ")") return undefined;
  if (pieces[start - 1]?.source === ":" || pieces[end + 1]?.source === ":") return undefined;
  const content = place
    ? context.contentAt(nameOf(place.sheet), place.area.row, place.area.column)
    : Number(pieces[list.next + 1]?.source.trim() || "x");
  const index = typeof content === "number" ? Math.trunc(content) : 0;
  const { row, column, rows, columns } = list.area;
  if (!(index >= 1 && index <= rows * columns)) return undefined;
  const cell = columns === 1 ? cellAddress(row + index - 1, column) : cellAddress(row, column + index - 1);
  return { by: [...(list.sheet ? [list.sheet] : []), { kind: "cell", source: cell }], length: end - start + 1 };
}

/** `A1#` is the area that the formula in A1 fills; the library knows no such operator. */
function spilledArea(pieces: readonly FormulaPiece[], start: number, context: RewriteContext): Replacement | undefined {
  const isFunction = isCall(pieces, start) && functionName(pieces[start]?.source ?? "") === "ANCHORARRAY";
  const anchor = referenceAt(pieces, isFunction ? start + 2 : start);
  if (!anchor || anchor.area.rows * anchor.area.columns !== 1 || pieces[anchor.next]?.source !== (isFunction ? ")" : "#")) return undefined;
  const area = context.spillOf(nameOf(anchor.sheet), anchor.area.row, anchor.area.column);
  const text = area ? `${anchor.sheet?.source ?? ""}${areaAddress(area)}` : "#REF!";
  return { by: formulaPieces(text), length: anchor.next - start + 1 };
}

/** Gives a custom function the number of the cell that calls it, as its first argument. */
function numberedCall(pieces: readonly FormulaPiece[], start: number, number: number, context: RewriteContext): Replacement | undefined {
  if (!isCall(pieces, start) || !context.isCustom(functionName(pieces[start]?.source ?? ""))) return undefined;
  return { by: [other(functionName(pieces[start]?.source ?? ""))], length: 1, first: String(number) };
}

function written(found: SheetArea | undefined): FormulaPiece[] {
  return formulaPieces(found ? `${quotedSheetName(found.sheet.name)}!${areaAddress(found.area)}` : "#REF!");
}

const bareWord = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;

/** References to tables, as areas: the library reads only some of them. */
function tableReference(pieces: readonly FormulaPiece[], start: number, context: RewriteContext): Replacement | undefined {
  const piece = pieces[start];
  if (piece?.kind !== "other") return undefined;
  const isBrackets = (source: string | undefined): source is string => source !== undefined && source.startsWith("[") && source.length > 1;
  const next = pieces[start + 1]?.source;
  if (isBrackets(piece.source)) {
    const area = context.structured(undefined, piece.source);
    return { by: written(area), length: 1 };
  }
  if (!bareWord.test(piece.source) || next === "(" || next === "!" || pieces[start - 1]?.kind === "sheet") return undefined;
  if (!isBrackets(next)) {
    const table = context.tableNamed(piece.source);
    return table && { by: written(table), length: 1 };
  }
  const area = context.structured(piece.source, next);
  return { by: written(area), length: 2 };
}

/** `ROW(A1:A3)` is 1, 2 and 3; the library gives the first. */
function rowNumbers(pieces: readonly FormulaPiece[], start: number): Replacement | undefined {
  const name = pieces[start]?.source.toUpperCase();
  if ((name !== "ROW" && name !== "COLUMN") || pieces[start + 1]?.source !== "(") return undefined;
  const list = referenceAt(pieces, start + 2);
  if (!list || pieces[list.next]?.source !== ")" || list.area.rows * list.area.columns === 1) return undefined;
  const { row, column, rows, columns } = list.area;
  const text = name === "ROW" ? `SEQUENCE(${rows},1,${row + 1})` : `SEQUENCE(1,${columns},${column + 1})`;
  return { by: formulaPieces(text), length: list.next - start + 1 };
}

const aggregates = new Set(
  (
    "SUM AVERAGE COUNT COUNTA MAX MIN PRODUCT MEDIAN MODE.SNGL SUMSQ STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP AVEDEV DEVSQ GEOMEAN " +
    "HARMEAN SKEW SKEW.P KURT AND OR XOR"
  ).split(" "),
);

/** In a list of numbers, text in a cell is passed over, yet the library reads it if the cell stands alone: it is made an area. */
function cellAsArea(pieces: readonly FormulaPiece[], start: number, enclosing: string | undefined): Replacement | undefined {
  if (enclosing === undefined || !aggregates.has(enclosing)) return undefined;
  const before = pieces[start - 1]?.source;
  const cell = referenceAt(pieces, start);
  if ((before !== "(" && before !== ",") || !cell || cell.area.rows * cell.area.columns !== 1) return undefined;
  const after = pieces[cell.next]?.source;
  if (after !== ")" && after !== ",") return undefined;
  const address = cellAddress(cell.area.row, cell.area.column);
  return { by: formulaPieces(`${cell.sheet?.source ?? ""}${address}:${address}`), length: cell.next - start };
}

/** The end of a call's arguments: the place of its closing parenthesis. */
function closing(pieces: readonly FormulaPiece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index++) {
    const source = pieces[index]?.source;
    if (source === "(") depth++;
    if (source === ")" && --depth === 0) return index;
  }
  return pieces.length;
}

/** A call that may be given several cells where it takes one is made for each of them. */
function callForEachElement(pieces: readonly FormulaPiece[], start: number): Replacement | undefined {
  if (!isCall(pieces, start)) return undefined;
  const each = nameForEach(functionName(pieces[start]?.source ?? ""));
  if (each === undefined) return undefined;
  return hasArray(pieces, start + 2, closing(pieces, start + 1)) ? { by: [other(each)], length: 1 } : undefined;
}

/** Tells whether some of these pieces are, or may give, several cells. */
function hasArray(pieces: readonly FormulaPiece[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const piece = pieces[index];
    const isWord =
      piece?.kind === "other" && bareWord.test(piece.source) && !isCall(pieces, index) && !/^(true|false)$/i.test(piece.source);
    if (isWord || piece?.source === ":" || piece?.source === "{" || piece?.source === "#" || givesArray(pieces, index)) return true;
  }
  return false;
}

/** `CHOOSE({1,2},A1:A9,C1:C9)` is a matrix; the library looks at the first of the indices alone. */
function choiceForEach(pieces: readonly FormulaPiece[], start: number): Replacement | undefined {
  if (!isCall(pieces, start) || functionName(pieces[start]?.source ?? "") !== "CHOOSE") return undefined;
  let end = start + 2;
  for (let depth = 0; end < pieces.length; end++) {
    const source = pieces[end]?.source ?? "";
    if (depth === 0 && /^[,)]$/.test(source)) break;
    if (/^[({]$/.test(source)) depth++;
    if (/^[)}]$/.test(source)) depth--;
  }
  return hasArray(pieces, start + 2, end) ? { by: [other(choosing)], length: 1 } : undefined;
}

function givesArray(pieces: readonly FormulaPiece[], index: number): boolean {
  return (
    isCall(pieces, index) &&
    /^(SEQUENCE|FILTER|SORT|SORTBY|UNIQUE|TRANSPOSE|VSTACK|HSTACK|TOCOL|TOROW|RANDARRAY|OFFSET|INDIRECT|LET)$/.test(
      functionName(pieces[index]?.source ?? ""),
    )
  );
}

type Step = (pieces: readonly FormulaPiece[], index: number, enclosing: string | undefined) => Replacement | undefined;

/** Goes through a formula once; a step may put something else in place of the pieces at which it stands. */
function replacing(pieces: readonly FormulaPiece[], steps: readonly Step[]): FormulaPiece[] {
  const open: (string | undefined)[] = [];
  const replaced: FormulaPiece[] = [];
  let first: string | undefined;
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (!piece) break;
    if (piece.source === "(") open.push(isCall(pieces, index - 1) ? functionName(pieces[index - 1]?.source ?? "") : undefined);
    if (piece.source === ")") open.pop();
    let replacement: Replacement | undefined;
    for (const step of steps) replacement ??= step(pieces, index, open.at(-1));
    replaced.push(...(replacement?.by ?? [piece]));
    if (piece.source === "(" && first !== undefined) {
      replaced.push(other(first), ...(pieces[index + 1]?.source === ")" ? [] : [other(",")]));
      first = undefined;
    }
    first = replacement?.first ?? first;
    index += replacement?.length ?? 1;
  }
  return replaced;
}

const mayNeedReferences = /[[#]|ANCHORARRAY|ROW|COLUMN/i;
const mayNeedRewriting = /[[#:{]|INDEX|ANCHORARRAY|[A-Za-z0-9]\)|[(,]/i;

/** A formula as it is given to the library: `number` tells its cell among those calculated together. */
export function rewriteFormula(formula: string, number: number, context: RewriteContext): string {
  if (!mayNeedRewriting.test(formula)) return formula;
  let pieces: readonly FormulaPiece[] = formulaPieces(formula);
  if (context.hasTables || mayNeedReferences.test(formula)) {
    pieces = replacing(pieces, [
      (all, index) => spilledArea(all, index, context),
      (all, index) => tableReference(all, index, context),
      (all, index) => rowNumbers(all, index),
    ]);
  }
  // Before calls are looked at: what is narrowed to one cell need not be called for each element.
  if (/INDEX/i.test(formula)) pieces = replacing(pieces, [(all, index) => narrowIndex(all, index, context)]);
  const called = replacing(pieces, [
    (all, index) => numberedCall(all, index, number, context),
    (all, index) => callForEachElement(all, index),
    (all, index) => choiceForEach(all, index),
    cellAsArea,
  ]);
  return called.map(({ source }) => source).join("");
}

/** The cells whose contents `rewriteFormula` asks for, in as far as they must be known before: positions in lists, and anchors. */
export function needsBefore(formula: string): boolean {
  return /INDEX\s*\(|#|ANCHORARRAY/i.test(formula);
}
