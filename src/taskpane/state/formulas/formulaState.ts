/** What the pane knows of a formula on its way into a cell. */
import type { Survey } from "../../../survey/survey";
import type { AnswerTable, FormulaCells, FormulaObstacle, FormulaOutcome, FunctionSupport, SelectionSource } from "../../host/paneHost";
import type { Area } from "./answersPlace";
import type { FunctionForm } from "./functionForm";
import { entryOf, shapeOfForm } from "./functionForm";
import { parseArea } from "./parseArea";
import type { Shape } from "./resultShape";

/** Where a formula will go. */
export interface FormulaTarget {
  /** The selected cell first. */
  readonly cells: FormulaCells;
  readonly shape: Shape;
  /** `answers`: the formula would stand among the cells that it counts. */
  readonly obstacle?: FormulaObstacle | { readonly kind: "answers"; readonly address: string };
}

/** What became of the formula that was inserted last. */
export interface FormulaEnd {
  readonly cells: FormulaCells;
  readonly shape: Shape;
  readonly outcome: FormulaOutcome;
}

export interface FormulaState {
  readonly form: FunctionForm;
  /** What Excel here makes of functions. */
  readonly support: FunctionSupport;
  /** The Excel table that the answers stand in, where there is one. */
  readonly table?: AnswerTable;
  readonly target?: FormulaTarget;
  readonly end?: FormulaEnd;
}

/** The state with another form: what was inserted before is no longer of interest. */
export function withForm({ end: _end, ...state }: FormulaState, form: FunctionForm): FormulaState {
  return { ...state, form };
}

export function withTarget({ target: _before, ...state }: FormulaState, target: FormulaTarget | undefined): FormulaState {
  return target === undefined ? state : { ...state, target };
}

/** The cells that a form's formula fills if it goes where the selection begins; one cell where only the answers tell how many. */
export function formulaCells(form: FunctionForm, { sheet, address }: SelectionSource): FormulaCells | undefined {
  const selected = parseArea(address);
  if (selected === undefined) return undefined;
  const { rows = 1, columns = 1 } = shapeOfForm(form);
  return { sheet, row: selected.row, column: selected.column, rows, columns };
}

function overlap(first: Area, second: Area): boolean {
  const meets = (from: number, count: number, other: number, others: number): boolean => from < other + others && other < from + count;
  return meets(first.row, first.rows, second.row, second.rows) && meets(first.column, first.columns, second.column, second.columns);
}

const areasPattern = /(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi;

/** Whether the formula would count, or stand among, the cells that it is made from: Excel calls that a circular reference. */
export function standsInAnswers(
  cells: FormulaCells,
  form: FunctionForm,
  survey: Survey | undefined,
  table: AnswerTable | undefined,
): boolean {
  const named = Object.keys(form.entries).flatMap((argument) => entryOf(form, argument).match(areasPattern) ?? []);
  const answers = survey === undefined ? [] : [`'${survey.source.sheet.replaceAll("'", "''")}'!${survey.source.address}`];
  const areas = [...named, ...answers].flatMap((text) => parseArea(text) ?? []);
  const ofTable =
    table === undefined
      ? []
      : [{ sheet: table.sheet, row: table.firstRow, column: table.firstColumn, rows: table.rows, columns: table.headers.length }];
  return [...areas, ...ofTable].some(({ sheet = cells.sheet, ...area }) => sheet === cells.sheet && overlap(area, cells));
}

/** Whether the formula that was inserted last stands there: its own cells are then not in its way. */
export function isInsertedAt({ end }: FormulaState, { cells }: Pick<FormulaTarget, "cells">): boolean {
  if (end === undefined || (end.outcome.kind !== "inserted" && end.outcome.kind !== "computing")) return false;
  return end.cells.sheet === cells.sheet && end.cells.row === cells.row && end.cells.column === cells.column;
}
