import type { Area, SheetModel } from "../../engine/workbook";

/** Whole columns are copied as far as the sheet is used. */
function usedPart(sheet: SheetModel, area: Area): Area {
  const used = sheet.usedArea(true);
  const lastRow = used === undefined ? area.row : Math.max(area.row, used.row + used.rows - 1);
  const lastColumn = used === undefined ? area.column : Math.max(area.column, used.column + used.columns - 1);
  return { ...area, rows: Math.min(area.rows, lastRow - area.row + 1), columns: Math.min(area.columns, lastColumn - area.column + 1) };
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as other programs paste them: a line a row, tabs between columns, quotes around texts with tabs, line breaks or quotes. */
export function copiedText(sheet: SheetModel, area: Area): string {
  const { row, column, rows, columns } = usedPart(sheet, area);
  return Array.from({ length: rows }, (_, line) =>
    Array.from({ length: columns }, (__, place) => quoted(String(sheet.valueAt(row + line, column + place)))).join("\t"),
  ).join("\r\n");
}

/** Puts an area's cells on the clipboard. */
export function copyCells(event: ClipboardEvent, sheet: SheetModel, area: Area): void {
  if (event.clipboardData === null) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", copiedText(sheet, area));
}

/** The lines and cells of a text from another program's cells, quoted as above. */
export function pastedLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const [found = "", inQuotes, plain = ""] = pattern.exec(text) ?? [];
    lines.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    at += found.length;
    const end = /\t|\r\n|\r|\n/y;
    end.lastIndex = at;
    const [separator] = end.exec(text) ?? [];
    if (separator === undefined) break;
    at += separator.length;
    if (separator !== "\t") {
      if (at >= text.length) break;
      lines.push([]);
    }
  }
  return lines;
}
