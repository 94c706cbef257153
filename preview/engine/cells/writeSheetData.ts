import { needsArrayForm, savedFormula } from "../formulas/savedFormula";
import type { TableModel } from "../workbook";
import { encodeAttribute, encodeCellText, encodeText } from "../xml/entities";
import { areaAddress, cellAddress } from "./address";
import type { Cell, RowState } from "./cell";
import type { CellGrid } from "./cellGrid";
import type { SharedStrings } from "./sharedStrings";

function writeAttributes(attributes: Readonly<Record<string, string>> | undefined): string {
  return attributes
    ? Object.entries(attributes)
        .map(([key, text]) => ` ${key}="${encodeAttribute(text)}"`)
        .join("")
    : "";
}

function writeResult(cell: Cell, strings: SharedStrings): { type: string; inner: string } {
  switch (cell.type) {
    case "Empty":
      return { type: "", inner: "" };
    case "Boolean":
      return { type: "b", inner: `<v>${cell.content === true ? 1 : 0}</v>` };
    case "Error":
      return { type: "e", inner: `<v>${encodeText(String(cell.content))}</v>` };
    case "Double":
      return { type: "", inner: `<v>${String(cell.content)}</v>` };
    default: {
      const text = String(cell.content);
      if (cell.formula !== undefined || cell.spilledFrom !== undefined) return { type: "str", inner: `<v>${encodeCellText(text)}</v>` };
      const index = strings.indexOf(cell.richText === undefined ? { text } : { text, richText: cell.richText });
      return { type: "s", inner: `<v>${index}</v>` };
    }
  }
}

/** What writing cells asks of the sheet and its workbook. */
export interface WritingContext {
  readonly strings: SharedStrings;
  readonly tables: readonly TableModel[];
  /** The metadata of cells with dynamic array formulas, made when the first asks for it. */
  readonly dynamicArrayMetadata: () => string;
}

interface Formula {
  readonly xml: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

function writeFormula(row: number, column: number, cell: Cell, { tables, dynamicArrayMetadata }: WritingContext): Formula {
  if (cell.formula === undefined) return { xml: "" };
  const table = tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const text = encodeText(savedFormula(cell.formula, table));
  if (!cell.isDynamic || !(cell.spill || cell.attributes?.["cm"] || needsArrayForm(cell.formula))) {
    return { xml: `<f${writeAttributes(cell.formulaAttributes)}>${text}</f>` };
  }
  const isBlocked = cell.type === "Error" && cell.content === "#SPILL!";
  const size = cell.spill && !isBlocked ? cell.spill : { rows: 1, columns: 1 };
  const xml = `<f t="array" ref="${areaAddress({ row, column, ...size })}">${text}</f>`;
  return { xml, metadata: { cm: cell.attributes?.["cm"] ?? dynamicArrayMetadata() } };
}

function writeCell(row: number, column: number, cell: Cell, context: WritingContext): string {
  const { type, inner } = writeResult(cell, context.strings);
  const { xml, metadata } = writeFormula(row, column, cell, context);
  const attributes = writeAttributes({ ...cell.attributes, ...metadata });
  const tag = `<c r="${cellAddress(row, column)}"${cell.style ? ` s="${cell.style}"` : ""}${type ? ` t="${type}"` : ""}${attributes}`;
  return xml || inner ? `${tag}>${xml}${inner}</c>` : `${tag}/>`;
}

function writeRowTag(row: number, { height, hidden, style, attributes }: Readonly<RowState>): string {
  const own =
    (style === undefined ? "" : ` s="${style}" customFormat="1"`) +
    (height === undefined ? "" : ` ht="${height}"`) +
    (hidden ? ' hidden="1"' : "");
  return `<row r="${row + 1}"${own}${writeAttributes(attributes)}`;
}

/** Writes `<sheetData>`; strings go to the workbook's table. */
export function writeSheetData(grid: CellGrid, context: WritingContext): string {
  const rows: string[] = [];
  for (const number of grid.rowNumbers()) {
    const row = grid.row(number);
    if (!row) continue;
    const columns = [...row.cells.keys()].sort((a, b) => a - b);
    const cells = columns.map((column) => {
      const cell = row.cells.get(column);
      return cell ? writeCell(number, column, cell, context) : "";
    });
    const tag = writeRowTag(number, row);
    if (cells.length > 0) rows.push(`${tag}>${cells.join("")}</row>`);
    else if (tag !== `<row r="${number + 1}"`) rows.push(`${tag}/>`);
  }
  return rows.length > 0 ? `<sheetData>${rows.join("")}</sheetData>` : "<sheetData/>";
}

/** What `<dimension>` says of a sheet. */
export function dimensionOf(grid: CellGrid): string {
  const used = grid.usedArea(false);
  if (!used) return "A1";
  const last = cellAddress(used.row + used.rows - 1, used.column + used.columns - 1);
  const first = cellAddress(used.row, used.column);
  return first === last ? first : `${first}:${last}`;
}
