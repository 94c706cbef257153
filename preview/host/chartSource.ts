import type { Area, SeriesModel, SheetModel } from "../engine/workbook";
import { absoluteReference } from "./address";
import { intersection } from "./area";
import { hasXValues } from "./chartTypes";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A series bound to cells. */
export function blankSeries(): SeriesModel {
  return { axisGroup: "Primary", hasDataLabels: false, points: new Map() };
}

function isTextOrBlank(sheet: SheetModel, row: number, column: number): boolean {
  const type = sheet.valueTypeAt(row, column);
  return type === "String" || type === "Empty";
}

/** Turns (line, place) into (row, column), so that one reading serves series in columns and in rows. */
interface Reader {
  readonly lines: number;
  readonly places: number;
  isText(line: number, place: number): boolean;
  isEmpty(line: number, place: number): boolean;
  reference(line: number, from: number): string;
  cell(line: number): string;
}

function reader(sheet: SheetModel, area: Area, byColumns: boolean): Reader {
  const at = (line: number, place: number): [number, number] =>
    byColumns ? [area.row + place, area.column + line] : [area.row + line, area.column + place];
  const places = byColumns ? area.rows : area.columns;
  const span = (line: number, from: number, count: number): string => {
    const [row, column] = at(line, from);
    return absoluteReference(sheet.name, { row, column, rows: byColumns ? count : 1, columns: byColumns ? 1 : count });
  };
  return {
    lines: byColumns ? area.columns : area.rows,
    places,
    isText: (line, place) => isTextOrBlank(sheet, ...at(line, place)),
    isEmpty: (line, place) => sheet.valueTypeAt(...at(line, place)) === "Empty",
    reference: (line, from) => span(line, from, places - from),
    cell: (line) => span(line, 0, 1),
  };
}

/** Whether the first row (or column) of a block holds names: texts above something that is no text, or a blank corner. */
function hasNames(source: Reader): boolean {
  if (source.places < 2) return false;
  for (let line = source.lines - 1; line >= 0; line -= 1) {
    if (source.isText(line, 0) && !source.isEmpty(line, 0)) return true;
  }
  return false;
}

function hasCategories(source: Reader, names: boolean, takesX: boolean): boolean {
  if (source.lines < 2) return false;
  if (takesX) return true;
  if (names && source.isEmpty(0, 0)) return true;
  return source.isText(0, names ? 1 : 0);
}

/**
 * The series Excel makes of a range by itself: as many as the shorter side, unless told; a first line of texts gives names, a first
 * text column gives categories; a scatter chart takes its first column as x values even if it holds numbers.
 */
export function seriesFrom(sheet: SheetModel, area: Area, chartType: string, seriesBy: SeriesBy): SeriesModel[] {
  const used = sheet.usedArea(true);
  const block = (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && block.rows >= block.columns);
  const source = reader(sheet, block, byColumns);
  const names = hasNames(source);
  const categories = hasCategories(source, names, hasXValues(chartType));
  const from = names ? 1 : 0;
  const series: SeriesModel[] = [];
  for (let line = categories ? 1 : 0; line < source.lines; line += 1) {
    series.push({
      ...blankSeries(),
      valuesRef: source.reference(line, from),
      ...(names ? { nameRef: source.cell(line) } : {}),
      ...(categories ? { xRef: source.reference(0, from) } : {}),
    });
  }
  return series;
}
