import type { ExcelMessages } from "../../i18n/excel";
import type { ReportColumn, ReportTable } from "../../report/tree";
import { cellText, isHidden, isNotComputable } from "../../report/tree";
import { reportCell, textCell } from "./cellFactory";
import { standsAfterNumber, textRoom, type ColumnGrid } from "./columnGrid";
import { measureAt } from "./glyphWidth";
import { groupStarts } from "./groupStarts";
import { liveCell } from "./liveCells";
import { firstColumn, textSizes, type SheetBuilder } from "./sheetBuilder";
import type { Area, PlannedEmphasis, StyleName } from "./sheetPlan";
import { wrapText } from "./textWidth";

/** Tables of ours, and only they, have names that start so. */
export const tablePrefix = "SurveyLens_";

/** A legal name for an Excel table, that no user's formula mistakes for a cell. */
export function tableName(analysis: string, id: string): string {
  return tablePrefix + `${analysis}_${id}`.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 200);
}

/** A table on the sheet. */
export interface TablePlace {
  /** Of its title. */
  readonly titleRow: number;
  /** Header and rows; absent for a table without rows, which a sentence stands for. */
  readonly area?: Area;
  readonly emphases: readonly PlannedEmphasis[];
  /** Rows at which a group of rows begins, but for the first. */
  readonly groupStarts: readonly number[];
}

/** Excel wants every header of a table to be different and not empty. */
function headersOf(columns: readonly ReportColumn[]): readonly string[] {
  const used = new Set<string>();
  return columns.map(({ id, title }) => {
    const base = title.trim() === "" ? id : title;
    let header = base;
    for (let number = 2; used.has(header.toLowerCase()); number += 1) header = `${base} (${number})`;
    used.add(header.toLowerCase());
    return header;
  });
}

function styleFor(columns: readonly ReportColumn[], index: number, summary: boolean): StyleName {
  if (columns[index]?.format !== "text") return summary ? "summaryNumber" : "number";
  if (standsAfterNumber(columns, index)) return summary ? "summaryTextAfter" : "textAfter";
  return summary ? "summaryText" : "text";
}

function headerStyle(columns: readonly ReportColumn[], index: number): StyleName {
  if (columns[index]?.format !== "text") return "headerNumber";
  return standsAfterNumber(columns, index) ? "headerTextAfter" : "headerText";
}

const between = "  ·  ";

/** The definitions of the columns in lines, broken between definitions; what a table above has defined is not said again. */
function definitionLines(table: ReportTable, colon: string, width: number, said: Set<string>): readonly string[] {
  const measure = measureAt(textSizes.definition);
  const definitions = table.columns.flatMap(({ title, definition }) => (definition === undefined ? [] : [`${title}${colon}${definition}`]));
  const lines: string[] = [];
  for (const definition of definitions) {
    if (said.has(definition)) continue;
    said.add(definition);
    const last = lines.at(-1);
    const longer = last === undefined ? definition : last + between + definition;
    if (last === undefined || measure(longer) > width) lines.push(definition);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Cells without a number, gathered by their reason. */
function missingReasons(table: ReportTable): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>();
  const label = table.columns.find(({ format }) => format === "text");
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = row.cells[column.id];
      if (cell === undefined || !isNotComputable(cell)) continue;
      const labelled = label === undefined ? undefined : row.cells[label.id];
      const name = labelled === undefined ? "" : (cellText(labelled) ?? "");
      const where = name !== "" ? `${name}, ${column.title}` : column.title;
      reasons.set(cell.notComputable, [...(reasons.get(cell.notComputable) ?? []), where]);
    }
  }
  return [...reasons];
}

const measureText = measureAt(11);
const measureHeader = measureAt(11, true);

/** How many places a note names before it stops. */
const namedPlaces = 3;

/**
 * Sets a table: title, definitions, header, rows, and notes on its dashes.
 *
 * @param width for running text, points
 * @param said definitions that stand on the sheet already; those of this table are added
 * @param follows whether figures become the formulas that the report has for them
 */
export function layoutTable(
  builder: SheetBuilder,
  table: ReportTable,
  grid: ColumnGrid,
  width: number,
  words: ExcelMessages["sheet"],
  said: Set<string>,
  follows: boolean,
): TablePlace {
  const titleRow = builder.row;
  builder.paragraph(table.title, "section", width, Math.round(builder.line * 1.3));
  if (table.rows.length === 0) {
    builder.paragraph(words.noRows, "note", width);
    return { titleRow, emphases: [], groupStarts: [] };
  }
  for (const line of definitionLines(table, words.colon, width, said)) builder.paragraph(line, "definition", width);
  const headerRow = builder.row;
  const headers = headersOf(table.columns);
  const roomOf = (index: number): number => textRoom(grid.widths[firstColumn + index] ?? 0);
  headers.forEach((header, index) => {
    builder.add(textCell(headerRow, firstColumn + index, header, headerStyle(table.columns, index)));
  });
  const headerLines = Math.max(1, ...headers.map((header, index) => wrapText(header, roomOf(index), measureHeader).length));
  builder.setHeight(headerRow, builder.line * Math.min(headerLines, 3) + 4);
  builder.row += 1;
  for (const [rowIndex, row] of table.rows.entries()) {
    let lines = 1;
    table.columns.forEach(({ id, format }, index) => {
      const cell = row.cells[id];
      const style = styleFor(table.columns, index, row.summary === true);
      const place = [builder.row, firstColumn + index] as const;
      const formula = follows ? row.live?.[id] : undefined;
      const followed = formula && liveCell(...place, { live: formula, table: table.id, row: rowIndex }, cell, format, style);
      builder.add(followed ?? reportCell(...place, cell, format, style));
      const text = cell === undefined ? undefined : cellText(cell);
      const measure = row.summary === true ? measureHeader : measureText;
      if (text !== undefined) lines = Math.max(lines, wrapText(text, roomOf(index), measure).length);
    });
    if (lines > 1) builder.setHeight(builder.row, Math.min(409, lines * builder.line));
    builder.row += 1;
  }
  const area = { row: headerRow, column: firstColumn, rows: table.rows.length + 1, columns: table.columns.length };
  for (const [reason, places] of missingReasons(table)) {
    const named = places.slice(0, namedPlaces).join("; ") + (places.length > namedPlaces ? "; …" : "");
    builder.paragraph(words.missing(named, reason), "note", width);
  }
  const body = (index: number): Area => ({ row: headerRow + 1, column: firstColumn + index, rows: table.rows.length, columns: 1 });
  const emphases = table.columns.flatMap(({ id, format, emphasis, heatEnds }, index): readonly PlannedEmphasis[] => {
    if (format === "text" || table.rows.length === 0) return [];
    const area = body(index);
    const own: readonly PlannedEmphasis[] =
      emphasis === "sign"
        ? [{ kind: "sign", area }]
        : emphasis === "heat"
          ? [
              {
                kind: "heat",
                area,
                reversed: heatEnds?.reversed === true,
                ...(heatEnds && { ends: { low: heatEnds.low, high: heatEnds.high } }),
              },
            ]
          : [];
    const missing = table.rows.some((row) => {
      const cell = row.cells[id] ?? "";
      return isNotComputable(cell) || isHidden(cell) || (follows && row.live?.[id] !== undefined);
    });
    return missing ? [...own, { kind: "missing", area }] : own;
  });
  const starts = groupStarts(table).map((index) => headerRow + 1 + index);
  return { titleRow, area, emphases, groupStarts: starts };
}
