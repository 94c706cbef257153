/** A small Excel for the formulas that the pane fills in: enough of its language to run them, with blanks as Excel on the desktop has them. */
import * as functions from "../../../src/functions/functions";
import type { AnswerTable } from "../../../src/excel";
import { columnOf } from "../../../preview/host/address";
import type { Grid, GridCell } from "../../../src/survey/grid";

type Cells = readonly (readonly unknown[])[];

export interface FormulaSheet {
  readonly grid: Grid;
  readonly table?: AnswerTable;
}

const own: Readonly<Record<string, (...given: never[]) => unknown[][]>> = { ...functions, "FREQUENCY.TABLE": functions.FREQUENCY_TABLE };

const tokenPattern =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<table>[A-Za-z_]\w*\[\[(?:[^\]']|'.)*\]:\[(?:[^\]']|'.)*\]\])|(?<area>'(?:[^']|'')+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Z][A-Z0-9.]*)|(?<sign><>|[=(){},]))/uy;

interface Token {
  readonly kind: string;
  readonly text: string;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 1;
  while (tokenPattern.lastIndex < formula.length) {
    const at = tokenPattern.lastIndex;
    const groups = tokenPattern.exec(formula)?.groups;
    const [kind, text] =
      Object.entries((groups ?? {}) as Record<string, string | undefined>).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || text === undefined) throw new Error(`What is this? ${formula.slice(at)}`);
    tokens.push({ kind, text });
  }
  return tokens;
}

/** Zero where Excel on the desktop hands a blank cell over. */
function handedOver(given: unknown): unknown {
  return Array.isArray(given) ? given.map((row: unknown[]) => row.map((cell) => (cell === null ? 0 : cell))) : given;
}

function asCells(given: unknown): Cells {
  return Array.isArray(given) ? (given as Cells) : [[given]];
}

/** Without regard to case; a blank is the empty text, and a number no text. */
function areSame(one: unknown, other: unknown): boolean {
  const [first, second] = [one ?? "", other ?? ""];
  return typeof first === "string" && typeof second === "string" ? first.toLowerCase() === second.toLowerCase() : first === second;
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
}

/** Cell by cell; what has one row or column, or one cell, is repeated. */
function each(parts: readonly unknown[], compute: (cells: readonly unknown[]) => unknown): Cells {
  const all = parts.map(asCells);
  const rows = Math.max(...all.map((cells) => cells.length));
  const columns = Math.max(...all.map((cells) => cells[0]?.length ?? 0));
  const at = (cells: Cells, row: number, column: number): unknown => {
    const line = cells[cells.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column];
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => compute(all.map((cells) => at(cells, row, column)))),
  );
}

const builtIn: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
  IF: (test, then, otherwise) => each([test, then, otherwise], ([holds, first, second]) => (holds === true ? first : (second ?? 0))),
  CHOOSE: (index, ...columns) => each([index, ...columns], ([place, ...cells]) => cells[Number(place) - 1] ?? 0),
  TRANSPOSE: (given) => {
    const cells = asCells(given);
    return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? 0));
  },
  SEQUENCE: (rows, _columns, start) => Array.from({ length: Number(rows) }, (_, place) => [Number(start) + place]),
  INDEX: (given, rows, column) => asCells(rows).map(([row]) => [asCells(given)[Number(row) - 1]?.[Number(column) - 1]]),
  TRIM: (given) => each([given], ([cell]) => textOf(cell).trim().replaceAll(/ +/g, " ")),
  FILTER: (given, include) => asCells(given).filter((_, row) => asCells(include)[row]?.[0] === true),
};

class Evaluation {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: FormulaSheet,
  ) {}

  whole(): unknown {
    const result = this.expression();
    if (this.at < this.tokens.length) throw new Error(`Too much: ${JSON.stringify(this.tokens.slice(this.at))}`);
    return result;
  }

  private is(text: string): boolean {
    const found = this.tokens[this.at]?.text === text && this.tokens[this.at]?.kind === "sign";
    if (found) this.at += 1;
    return found;
  }

  private need(text: string): void {
    if (!this.is(text)) throw new Error(`${text} is missing before ${JSON.stringify(this.tokens[this.at])}`);
  }

  private expression(): unknown {
    const first = this.operand();
    if (this.is("=")) return each([first, this.operand()], ([one, other]) => areSame(one, other));
    if (this.is("<>")) return each([first, this.operand()], ([one, other]) => !areSame(one, other));
    return first;
  }

  private operand(): unknown {
    if (this.is("{")) return [this.list("}")];
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "text":
        return token.text.slice(1, -1).replaceAll('""', '"');
      case "number":
        return Number(token.text);
      case "area":
        return this.area(token.text);
      case "table":
        return this.columns(token.text);
      case "word":
        return this.word(token.text);
      default:
        throw new Error(`${JSON.stringify(token)} begins nothing.`);
    }
  }

  private list(end: string): unknown[] {
    const entries: unknown[] = [];
    if (this.is(end)) return entries;
    for (;;) {
      const next = this.tokens[this.at];
      const isEmpty = next?.kind === "sign" && (next.text === "," || next.text === end);
      entries.push(isEmpty ? null : this.expression());
      if (this.is(end)) return entries;
      this.need(",");
    }
  }

  private word(name: string): unknown {
    if (name === "TRUE" || name === "FALSE") return name === "TRUE";
    this.need("(");
    const given = this.list(")");
    const call = name.startsWith("SURVEY.") ? own[name.slice("SURVEY.".length)] : undefined;
    if (call !== undefined) return call(...(given.map(handedOver) as never[]));
    const found = builtIn[name];
    if (found === undefined) throw new Error(`Who is ${name}?`);
    return found(...given);
  }

  private cells(row: number, column: number, rows: number, columns: number): Cells {
    const { grid } = this.sheet;
    const cellAt = (at: number, place: number): GridCell | null => {
      const cell = grid.cells[at - grid.row]?.[place - grid.column] ?? "";
      return cell === "" ? null : cell;
    };
    return Array.from({ length: rows }, (_, line) => Array.from({ length: columns }, (__, place) => cellAt(row + line, column + place)));
  }

  private area(text: string): Cells {
    const [, sheet = "", from = "", top = "", to = from, bottom = top] =
      /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(text) ?? [];
    if (sheet.replaceAll("''", "'") !== this.sheet.grid.sheet) throw new Error(`There is no sheet ${sheet}.`);
    const [row, column] = [Number(top) - 1, columnOf(from)];
    return this.cells(row, column, Number(bottom) - row, columnOf(to) - column + 1);
  }

  private columns(text: string): Cells {
    const { table } = this.sheet;
    const [, name, first = "", last = ""] = /^(\w+)\[\[((?:[^\]']|'.)*)\]:\[((?:[^\]']|'.)*)\]\]$/.exec(text) ?? [];
    const place = (header: string): number => table?.headers.indexOf(header.replaceAll(/'(.)/g, "$1")) ?? -1;
    const [from, to] = [place(first), place(last)];
    if (table === undefined || table.name !== name || from < 0 || to < 0) throw new Error(`There is no ${text}.`);
    return this.cells(table.firstRow, table.firstColumn + from, table.rows, to - from + 1);
  }
}

/**
 * What a formula gives.
 *
 * @throws what its functions throw; Error for anything that this little Excel does not know
 */
export function evaluate(formula: string, sheet: FormulaSheet): unknown[][] {
  const result = new Evaluation(tokensOf(formula), sheet).whole();
  return asCells(result).map((row) => [...row]);
}
