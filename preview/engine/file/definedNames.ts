import { absoluteAddress, columnIndex, maximumColumns, maximumRows, parseReference, quotedSheetName } from "../cells/address";
import type { Area, NameModel, PageLayoutModel } from "../workbook";
import { childOf, childrenOf, element, isTrue, textOf, type XmlElement } from "../xml/xmlElement";

/** A name of the workbook, and what the file says of it besides. */
export interface NameEntry {
  model: NameModel;
  readonly attributes: Readonly<Record<string, string>>;
}

const builtIn = "_xlnm.";
const printTitles = `${builtIn}Print_Titles`;
const printArea = `${builtIn}Print_Area`;

export function isBuiltIn(entry: NameEntry): boolean {
  return entry.model.name.startsWith(builtIn);
}

export function readNames(workbook: XmlElement, sheetIds: readonly string[]): NameEntry[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map((node) => {
    const { name = "", localSheetId, hidden, ...attributes } = node.attributes;
    const sheetId = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    return {
      model: { name, formula: textOf(node), visible: !isTrue(hidden, false), ...(sheetId !== undefined && { sheetId }) },
      attributes,
    };
  });
}

/** Names in the order of a file: alphabetical, as Excel expects to find them. */
export function writeNames(entries: readonly NameEntry[], sheetIds: readonly string[]): XmlElement | undefined {
  const present = entries.filter(({ model }) => model.sheetId === undefined || sheetIds.includes(model.sheetId));
  if (present.length === 0) return undefined;
  const sorted = [...present].sort((a, b) => (a.model.name.toLowerCase() < b.model.name.toLowerCase() ? -1 : 1));
  const nodes = sorted.map(({ model, attributes }) => {
    const localSheetId = model.sheetId === undefined ? undefined : sheetIds.indexOf(model.sheetId);
    const hidden = model.visible ? undefined : true;
    return element("definedName", { name: model.name, localSheetId, hidden, ...attributes }, [model.formula.replace(/^=/, "")]);
  });
  return element("definedNames", {}, nodes);
}

/** The rows that a print-titles name repeats; it may name columns too. */
function titleRows(formula: string): Area | undefined {
  for (const part of formula.match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? []) {
    const area = parseReference(part)?.area;
    if (area?.columns === maximumColumns) return area;
  }
  return undefined;
}

/** Print titles and print area of a sheet, which files keep as names. */
export function readPrintNames(entries: readonly NameEntry[], sheetId: string): Pick<PageLayoutModel, "printTitleRows" | "printArea"> {
  const formulaOf = (name: string): string =>
    entries.find(({ model }) => model.sheetId === sheetId && model.name === name)?.model.formula ?? "";
  const printTitleRows = titleRows(formulaOf(printTitles));
  const area = parseReference(formulaOf(printArea))?.area;
  return { ...(printTitleRows && { printTitleRows }), ...(area && { printArea: area }) };
}

/** Names for what a page layout says now, in place of what they said. */
export function replacePrintNames(entries: readonly NameEntry[], sheetId: string, sheetName: string, layout: PageLayoutModel): NameEntry[] {
  const others = entries.filter(({ model }) => model.sheetId !== sheetId || (model.name !== printTitles && model.name !== printArea));
  const before = entries.find(({ model }) => model.sheetId === sheetId && model.name === printTitles);
  const columns = /(?:^|,)([^,]*!\$([A-Z]+):\$([A-Z]+))(?:,|$)/.exec(before?.model.formula ?? "");
  const keptColumns = columns && columnIndex(columns[2] ?? "A") >= 0 ? columns[1] : undefined;
  const sheet = quotedSheetName(sheetName);
  const { printTitleRows: rows, printArea: area } = layout;
  const titles = [keptColumns, rows && `${sheet}!$${rows.row + 1}:$${Math.min(maximumRows, rows.row + rows.rows)}`]
    .filter(Boolean)
    .join(",");
  const make = (name: string, formula: string): NameEntry => ({ model: { name, formula, visible: true, sheetId }, attributes: {} });
  return [
    ...others,
    ...(titles ? [make(printTitles, titles)] : []),
    ...(area ? [make(printArea, `${sheet}!${absoluteAddress(area)}`)] : []),
  ];
}
