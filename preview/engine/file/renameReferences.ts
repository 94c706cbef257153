import { renameInFormula } from "../formulas/renameInFormula";
import type { SheetState } from "../sheet/sheetState";
import { descendantsOf, textOf, type XmlElement } from "../xml/xmlElement";

export interface SheetRename {
  readonly before: string;
  readonly after: string;
}

/** Rewrites what a sheet's cells, conditional formats and charts say of a sheet that was renamed. */
export function renameInState(state: SheetState, { before, after }: SheetRename): void {
  const used = state.grid.usedArea(true);
  const rename = (formula: string): string => renameInFormula(formula, before, after);
  for (const [row, column, cell] of used ? [...state.grid.cellsIn(used)] : []) {
    if (cell.formula === undefined) continue;
    const formula = rename(cell.formula);
    if (formula === cell.formula) continue;
    state.grid.set(row, column, { ...cell, formula });
    state.cellsChanged = true;
    state.formulasChanged = true;
  }
  for (const format of state.conditionalFormats) {
    if (format.type === "Custom") format.formula = rename(format.formula);
    if (format.type !== "CellValue") continue;
    format.formula1 = rename(format.formula1);
    if (format.formula2 !== undefined) format.formula2 = rename(format.formula2);
  }
  for (const { model } of state.charts) {
    for (const series of model.series) {
      for (const key of ["nameRef", "valuesRef", "xRef"] as const) if (series[key] !== undefined) series[key] = rename(series[key]);
      for (const { label } of series.points.values()) if (label?.formula !== undefined) label.formula = rename(label.formula);
    }
  }
}

/** The same for a part that is kept as XML. Tells whether anything changed. */
export function renameInXml(root: XmlElement, renames: readonly SheetRename[]): boolean {
  let changed = false;
  for (const name of ["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "definedName"]) {
    for (const node of descendantsOf(root, name)) {
      const text = textOf(node);
      const renamed = renames.reduce((formula, { before, after }) => renameInFormula(formula, before, after), text);
      if (renamed === text) continue;
      node.children = [renamed];
      changed = true;
    }
  }
  for (const node of descendantsOf(root, "hyperlink")) {
    const location = node.attributes["location"];
    if (location === undefined) continue;
    const renamed = renames.reduce((formula, { before, after }) => renameInFormula(formula, before, after), location);
    if (renamed !== location) {
      node.attributes["location"] = renamed;
      changed = true;
    }
  }
  for (const node of descendantsOf(root, "worksheetSource")) {
    const renamed = renames.find(({ before }) => before.toLowerCase() === node.attributes["sheet"]?.toLowerCase());
    if (!renamed) continue;
    node.attributes["sheet"] = renamed.after;
    changed = true;
  }
  return changed;
}
