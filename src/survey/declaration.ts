import { cellAddress } from "./address";
import type { AnswerScale } from "./answerScale";
import type { Grid, GridCell } from "./grid";
import { normalised, tidy } from "./normalised";
import type { Key } from "./questionnaire";
import type { Refusal } from "./refusal";

/** One item as the user wrote it down. */
export interface DeclaredItem {
  /** The user's own short name for it. */
  readonly code: string;
  readonly text: string;
  readonly dimension?: string;
  readonly key: Key;
}

/** A questionnaire of the user's own as it stands on a sheet: plain data, kept in the workbook. */
export interface Declaration {
  readonly name: string;
  readonly scale: AnswerScale;
  readonly items: readonly DeclaredItem[];
}

/** What can be wrong with a declaration; its sentence names the cell. */
export type DeclarationProblem =
  | "missing-column"
  | "no-items"
  | "missing-code"
  | "repeated-code"
  | "missing-text"
  | "repeated-text"
  | "bad-key"
  | "bad-end"
  | "ends-crossed"
  | "other-scale"
  | "missing-scale"
  | "too-many-items";

export type DeclarationColumn = "code" | "text" | "dimension" | "key" | "min" | "max";

/** What heads the columns, in either language; the first of each is what our template writes. */
export const declarationHeaders: Readonly<Record<DeclarationColumn, readonly string[]>> = {
  code: ["id", "编号", "code", "item", "题号"],
  text: ["text", "题目", "statement", "question", "wording", "题干", "陈述"],
  dimension: ["dimension", "维度", "theme", "scale name", "主题"],
  key: ["key", "计分方向", "keyed", "direction", "方向", "正反向"],
  min: ["scale min", "量表最小值", "min", "minimum", "最小值", "最低分"],
  max: ["scale max", "量表最大值", "max", "maximum", "最大值", "最高分"],
};

const nameWords: ReadonlySet<string> = new Set(["name", "name of the questionnaire", "名称", "问卷名称"]);
const positive: ReadonlySet<string> = new Set(["", "+", "1", "+1", "positive", "正", "正向"]);
const negative: ReadonlySet<string> = new Set(["-", "-1", "−", "−1", "–", "negative", "reversed", "r", "反", "反向"]);
const required: readonly DeclarationColumn[] = ["code", "text", "min", "max"];

/** More items than anyone asks; also what the settings of a workbook hold without trouble. */
const mostItems = 200;
const widestScale = 100;

type Columns = Readonly<Partial<Record<DeclarationColumn, number>>>;

/** Whether a grid is meant to be a declaration: a header row with the columns for ids, texts and one end of the scale at least. */
export function isDeclaration(grid: Grid): boolean {
  return headerOf(grid) !== undefined;
}

/**
 * Reads a questionnaire of the user's own from its sheet: one item a row under the headers id, text, dimension, key, scale min and scale
 * max, in either language; above them, if wanted, the word "name" with the questionnaire's name beside it. An empty key counts as worded,
 * empty ends of the scale as those of the row above: all items share one scale.
 *
 * @returns a refusal that names the cell where something is missing or wrong
 */
export function readDeclaration(
  grid: Grid,
): { readonly status: "read"; readonly declaration: Declaration } | { readonly status: "refused"; readonly refusal: Refusal } {
  const header = headerOf(grid);
  const refused = (problem: DeclarationProblem, row: number, column: number, given: GridCell = "") => ({
    status: "refused" as const,
    refusal: {
      code: "bad-declaration" as const,
      problem,
      address: cellAddress(grid.row + row, grid.column + column),
      given: tidy(String(given)),
    },
  });
  if (!header) return refused("missing-column", 0, 0, required.join(", "));
  const { row: top, columns } = header;
  const missing = required.find((name) => columns[name] === undefined);
  if (missing) return refused("missing-column", top, 0, missing);
  const place = (name: DeclarationColumn): number => columns[name] ?? 0;
  const items: DeclaredItem[] = [];
  const seen = { codes: new Set<string>(), texts: new Set<string>() };
  let scale: AnswerScale | undefined;
  for (let row = top + 1; row < grid.cells.length; row++) {
    const at = (name: DeclarationColumn): GridCell => grid.cells[row]?.[columns[name] ?? -1] ?? "";
    const [code, text, dimension] = [tidy(String(at("code"))), tidy(String(at("text"))), tidy(String(at("dimension")))];
    if (code === "" && text === "") continue;
    if (code === "") return refused("missing-code", row, place("code"));
    if (text === "") return refused("missing-text", row, place("text"));
    if (seen.codes.has(normalised(code))) return refused("repeated-code", row, place("code"), code);
    if (seen.texts.has(normalised(text))) return refused("repeated-text", row, place("text"), text);
    const key = keyOf(at("key"));
    if (key === undefined) return refused("bad-key", row, place("key"), at("key"));
    for (const name of ["min", "max"] as const) {
      if (!isEnd(at(name))) return refused("bad-end", row, place(name), at(name));
      if (scale && at(name) !== "" && Number(at(name)) !== scale[name]) return refused("other-scale", row, place(name), at(name));
      if (!scale && at(name) === "") return refused("missing-scale", row, place(name));
    }
    scale ??= { min: Number(at("min")), max: Number(at("max")) };
    if (scale.max <= scale.min || scale.max - scale.min > widestScale) return refused("ends-crossed", row, place("max"), at("max"));
    if (items.length === mostItems) return refused("too-many-items", row, place("code"), code);
    seen.codes.add(normalised(code));
    seen.texts.add(normalised(text));
    items.push({ code, text, ...(dimension !== "" && { dimension }), key });
  }
  if (!scale) return refused("no-items", top + 1, place("text"));
  return { status: "read", declaration: { name: nameOf(grid, top), scale, items } };
}

function headerOf({ cells }: Grid): { readonly row: number; readonly columns: Columns } | undefined {
  for (const [row, line] of cells.entries()) {
    const texts = line.map((cell) => normalised(String(cell)));
    const found = (Object.keys(declarationHeaders) as DeclarationColumn[]).flatMap((name): [DeclarationColumn, number][] => {
      const column = texts.findIndex((text) => declarationHeaders[name].includes(text));
      return column < 0 ? [] : [[name, column]];
    });
    const columns: Columns = Object.fromEntries(found);
    if (columns.code !== undefined && columns.text !== undefined && (columns.min !== undefined || columns.max !== undefined))
      return { row, columns };
  }
  return undefined;
}

/** The cell beside the word "name", above the header. */
function nameOf({ cells, sheet }: Grid, top: number): string {
  for (const line of cells.slice(0, top)) {
    const place = line.findIndex((cell) => nameWords.has(normalised(String(cell)).replace(/:$/, "")));
    const name = tidy(String(line.slice(place + 1).find((cell) => cell !== "") ?? ""));
    if (place >= 0 && name !== "") return name;
  }
  return tidy(sheet);
}

function keyOf(cell: GridCell): Key | undefined {
  const text = normalised(String(cell));
  return positive.has(text) ? 1 : negative.has(text) ? -1 : undefined;
}

/** Empty, or a whole number. */
function isEnd(cell: GridCell): boolean {
  return cell === "" || (typeof cell !== "boolean" && tidy(String(cell)) !== "" && Number.isInteger(Number(cell)));
}
