import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Sheet } from "../sheet/sheet";
import type { Area, NameModel } from "../workbook";
import { correctedFunctions, type LibraryFunction } from "./correctedFunctions";
import type { CustomFunctions } from "./customFunctions";
import type { FormulaNode } from "./formulaNode";
import { HostSheet, hostNames, type HostCell } from "./hostSheet";
import { callForEach, nameForEach } from "./liftedFunctions";
import type { ReferenceResolver } from "./resolveReferences";
import { rewriteFormula, type RewriteContext } from "./rewrite";
import { asArgument, fromFunction, shown, type Result, type RuntimeScalar, type RuntimeValue } from "./runtimeValues";

/** The workbook that formulas are calculated in. */
export interface Surroundings {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NameModel[];
  readonly date1904: boolean;
  readonly customFunctions: CustomFunctions | undefined;
}

/** More formulas than this make the library forget the first before it has calculated them. */
export const largestBatch = 8000;

/** The call that hands us all that a formula gives, of which the library itself would keep one cell. */
const keep = "SURVEYLENS.RESULT";
const anyNumber = 255;

function rowsOf(value: RuntimeValue | undefined): Result[][] {
  if (value?.kind === 5 && value.height > 0 && value.width > 0) return value.rows.map((row) => row.map(shown));
  return [[shown(value?.kind === 5 ? undefined : value)]];
}

function fromHost(result: HostCell["result"]): Result {
  if (typeof result === "number") return shown({ kind: 1, value: result });
  if (typeof result === "boolean") return { content: result, type: "Boolean" };
  if (typeof result === "string") return { content: result, type: "String" };
  if (result && typeof result === "object" && "error" in result) return { content: result.error, type: "Error" };
  return shown(undefined);
}

function showPrecedents(batch: readonly FormulaNode[], sheets: readonly HostSheet[]): void {
  const bySheet = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  const everything = batch.some(({ isDynamic }) => isDynamic);
  const areas = new Map<Sheet, Map<string, Area>>();
  if (everything) {
    for (const { sheet } of sheets) {
      const used = sheet.state.grid.usedArea(true);
      if (used) areas.set(sheet, new Map([["", used]]));
    }
  } else {
    for (const { precedents } of batch) {
      for (const { sheet, area } of precedents.areas) {
        const known = areas.get(sheet) ?? new Map<string, Area>();
        // `A1#` means all that the formula in A1 fills.
        const spill = area.rows === 1 && area.columns === 1 ? sheet.state.grid.get(area.row, area.column)?.spill : undefined;
        if (spill) known.set(`${area.row},${area.column}#`, { ...area, ...spill });
        areas.set(sheet, known.set(`${area.row},${area.column},${area.rows},${area.columns}`, area));
      }
    }
  }
  for (const [sheet, known] of areas) for (const area of known.values()) bySheet.get(sheet)?.showArea(area);
}

function contextOf(node: FormulaNode, resolver: ReferenceResolver, { customFunctions }: Surroundings): RewriteContext {
  const sheetOf = (name: string | undefined): Sheet | undefined => (name === undefined ? node.sheet : resolver.sheetNamed(name));
  return {
    contentAt: (sheet, row, column) => sheetOf(sheet)?.state.grid.get(row, column)?.content,
    spillOf: (sheet, row, column) => {
      const cell = sheetOf(sheet)?.state.grid.get(row, column);
      return cell?.formula === undefined || cell.type === "Error" ? undefined : { row, column, ...(cell.spill ?? { rows: 1, columns: 1 }) };
    },
    structured: (table, brackets) => resolver.structured({ table, brackets }, node.sheet, node),
    tableNamed: (name) => resolver.tableNamed(name),
    hasTables: resolver.hasTables,
    isCustom: (name) => customFunctions?.knows(name) ?? false,
  };
}

/** The functions for which the library asks us: corrected ones, custom ones, and the call that keeps results. */
function ownFunctions(
  batch: readonly FormulaNode[],
  results: Map<FormulaNode, Result[][]>,
  unanswered: Set<FormulaNode>,
  { customFunctions }: Surroundings,
) {
  const functions = new Map<string, LibraryFunction>(correctedFunctions);
  const nodeOf = (number: unknown): FormulaNode | undefined => {
    const scalar = number as RuntimeScalar | undefined;
    return scalar?.kind === 1 ? batch[scalar.value] : undefined;
  };
  const invoke = ([number, result]: unknown[]): unknown => {
    const node = nodeOf(number);
    if (node) results.set(node, rowsOf(result as RuntimeValue));
    return result;
  };
  functions.set(keep, { minArity: 2, maxArity: 2, invoke });
  const called = new Set(batch.flatMap(({ precedents }) => precedents.functions));
  for (const name of called) {
    const each = nameForEach(name);
    if (each !== undefined)
      functions.set(each, { minArity: 1, maxArity: anyNumber, invoke: (args) => callForEach(name, args as RuntimeValue[]) });
    if (!customFunctions?.knows(name)) continue;
    const ask = ([number, ...args]: unknown[]): unknown => {
      const node = nodeOf(number);
      const cell = { sheet: node?.sheet.name ?? "", row: node?.row ?? 0, column: node?.column ?? 0 };
      const values = args.map((argument) => asArgument(argument as RuntimeValue));
      const answer = customFunctions.ask(name, values, cell);
      if (node && !answer) unanswered.add(node);
      return fromFunction(answer);
    };
    functions.set(name, { minArity: 1, maxArity: anyNumber, invoke: ask });
  }
  return functions;
}

/**
 * Calculates formulas of which none depends on a formula that is still to be calculated elsewhere.
 *
 * @param batch at most `largestBatch` formulas
 * @param unanswered takes those with a custom function that has no answer yet
 * @returns what each gives, a matrix where its cell takes several results
 */
export function calculateBatch(
  batch: readonly FormulaNode[],
  resolver: ReferenceResolver,
  surroundings: Surroundings,
  unanswered: Set<FormulaNode>,
): Map<FormulaNode, Result[][]> {
  const { sheets, names, date1904 } = surroundings;
  const hosts = sheets.map((sheet, index) => new HostSheet(sheet, index + 1));
  const bySheet = new Map(hosts.map((host) => [host.sheet, host]));
  showPrecedents(batch, hosts);
  const kept = new Map<FormulaNode, Result[][]>();
  const shownCells = batch.map((node, number) => {
    const text = rewriteFormula(node.formula, number, contextOf(node, resolver, surroundings));
    return bySheet.get(node.sheet)?.showFormula(node.row, node.column, node.isArray ? `${keep}(${number},${text})` : text, node.isArray);
  });
  calculateFormulas({
    worksheets: hosts,
    getWorksheet: (id) => hosts.find((host) => host.id === id || (typeof id === "string" && host.name.toLowerCase() === id.toLowerCase())),
    definedNames: hostNames(
      names,
      sheets.map(({ id }) => id),
    ),
    properties: { date1904 },
    userFunctions: ownFunctions(batch, kept, unanswered, surroundings),
  });
  return new Map(
    batch.map((node, number) => {
      // A formula that cannot be read, or goes in a circle, never gets as far as handing us its result.
      return [node, kept.get(node) ?? [[fromHost(shownCells[number]?.result)]]];
    }),
  );
}
