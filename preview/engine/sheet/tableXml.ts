import { areaAddress, parseArea } from "../cells/address";
import type { Area, TableModel } from "../workbook";
import { childOf, childrenOf, cloneElement, element, isTrue, type XmlElement } from "../xml/xmlElement";
import { putInSequence } from "../xml/sequence";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const order = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

export function readTable(root: XmlElement): TableModel {
  const { id = "0", name, displayName = "", ref = "A1", headerRowCount, totalsRowCount } = root.attributes;
  const style = childOf(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name: displayName || (name ?? ""),
    style: style["name"] ?? "",
    area: parseArea(ref) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    showHeaders: headerRowCount !== "0",
    showTotals: Number(totalsRowCount ?? 0) > 0,
    showBandedRows: isTrue(style["showRowStripes"], false),
    showBandedColumns: isTrue(style["showColumnStripes"], false),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
    highlightFirstColumn: isTrue(style["showFirstColumn"], false),
  };
}

/** The rows of a table without its header and totals; `rows` is 0 if there are none. */
export function tableBody(table: TableModel): Area {
  const { row, column, rows, columns } = table.area;
  const header = table.showHeaders ? 1 : 0;
  return { row: row + header, column, rows: rows - header - (table.showTotals ? 1 : 0), columns };
}

/** Column names as a table must have them: not empty, and no two alike whatever their case. */
export function uniqueColumnNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const stem = header === "" ? `Column${index + 1}` : header;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Writes a table; what a table of the file says besides (formulas of columns, filters) stays while its columns do. */
export function writeTable(table: TableModel, columnNames: readonly string[], before: XmlElement | undefined): XmlElement {
  const root = before ? cloneElement(before) : element("table", { xmlns: main });
  const beforeColumns = childrenOf(childOf(before, "tableColumns"), "tableColumn");
  Object.assign(root.attributes, { id: table.id, name: table.name, displayName: table.name, ref: areaAddress(table.area) });
  if (table.showHeaders) delete root.attributes["headerRowCount"];
  else root.attributes["headerRowCount"] = "0";
  if (table.showTotals) root.attributes["totalsRowCount"] = "1";
  else {
    delete root.attributes["totalsRowCount"];
    root.attributes["totalsRowShown"] = "0";
  }
  const { rows, ...area } = table.area;
  const filtered = areaAddress({ ...area, rows: table.showTotals ? rows - 1 : rows });
  const filter = childOf(root, "autoFilter");
  const sameFilter = filter?.attributes["ref"] === filtered ? filter : element("autoFilter", { ref: filtered });
  putInSequence(root, order, "autoFilter", table.showHeaders && table.showFilterButton ? sameFilter : undefined);
  // Column names keep line breaks as the file writes them in headers.
  const columns = columnNames.map((name, index) => {
    const kept = beforeColumns[index];
    const written = kept ? cloneElement(kept) : element("tableColumn", { id: index + 1 });
    written.attributes["name"] = name.replace(/\r?\n/g, "_x000a_");
    return written;
  });
  for (const [index, column] of columns.entries()) column.attributes["id"] = String(index + 1);
  putInSequence(root, order, "tableColumns", element("tableColumns", { count: columns.length }, columns));
  const last = childOf(root, "tableStyleInfo")?.attributes["showLastColumn"] ?? "0";
  const style = element("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: last,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  putInSequence(root, order, "tableStyleInfo", style);
  return root;
}
