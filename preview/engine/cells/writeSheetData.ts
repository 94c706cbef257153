import { encodeAttribute, encodeCellText, encodeText } from "../xml/entities";
import { cellAddress, columnLetters } from "./address";
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
      if (cell.formula !== undefined) return { type: "str", inner: `<v>${encodeCellText(text)}</v>` };
      const index = strings.indexOf(cell.richText === undefined ? { text } : { text, richText: cell.richText });
      return { type: "s", inner: `<v>${index}</v>` };
    }
  }
}

function writeCell(address: string, cell: Cell, strings: SharedStrings): string {
  const { type, inner } = writeResult(cell, strings);
  const formula = cell.formula === undefined ? "" : `<f${writeAttributes(cell.formulaAttributes)}>${encodeText(cell.formula)}</f>`;
  const tag = `<c r="${address}"${cell.style ? ` s="${cell.style}"` : ""}${type ? ` t="${type}"` : ""}${writeAttributes(cell.attributes)}`;
  return formula || inner ? `${tag}>${formula}${inner}</c>` : `${tag}/>`;
}

function writeRowTag(row: number, { height, hidden, style, attributes }: Readonly<RowState>): string {
  const own =
    (style === undefined ? "" : ` s="${style}" customFormat="1"`) +
    (height === undefined ? "" : ` ht="${height}"`) +
    (hidden ? ' hidden="1"' : "");
  return `<row r="${row + 1}"${own}${writeAttributes(attributes)}`;
}

/** Writes `<sheetData>`; strings go to the workbook's table. */
export function writeSheetData(grid: CellGrid, strings: SharedStrings): string {
  const rows: string[] = [];
  for (const number of grid.rowNumbers()) {
    const row = grid.row(number);
    if (!row) continue;
    const columns = [...row.cells.keys()].sort((a, b) => a - b);
    const cells = columns.map((column) => {
      const cell = row.cells.get(column);
      return cell ? writeCell(columnLetters(column) + String(number + 1), cell, strings) : "";
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
