import type { CellContent, SeriesModel, SheetModel } from "../../engine/workbook";

/** A series with what its references hold now. */
export interface DrawnSeries {
  readonly model: SeriesModel;
  readonly name: string;
  readonly numbers: readonly (number | undefined)[];
  readonly categories: readonly string[];
  /** The x values of a scatter. */
  readonly places: readonly (number | undefined)[];
}

type Read = (reference: string | undefined) => readonly CellContent[];

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads references such as `'Sheet 1'!$B$2:$B$9`, row by row; a reference that cannot be followed gives nothing. */
export function referenceReader(sheets: readonly SheetModel[]): Read {
  return (reference) => {
    const match = REFERENCE.exec(reference ?? "");
    if (match === null) return [];
    const [, quoted, plain, left = "A", top = "1", right = left, bottom = top] = match;
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) return [];
    const contents: CellContent[] = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      for (let column = columnIndex(left); column <= columnIndex(right); column += 1) contents.push(sheet.valueAt(row, column));
    }
    return contents;
  };
}

function numberOf(content: CellContent): number | undefined {
  return typeof content === "number" ? content : undefined;
}

/** A chart's series with their numbers. */
export function drawnSeries(series: readonly SeriesModel[], read: Read): readonly DrawnSeries[] {
  return series.map((model) => ({
    model,
    name: model.name ?? String(read(model.nameRef)[0] ?? ""),
    numbers: read(model.valuesRef).map(numberOf),
    categories: read(model.xRef).map(String),
    places: read(model.xRef).map(numberOf),
  }));
}

/** The text of a point's own label: literal, or that of the cell it follows. */
export function pointLabel(model: SeriesModel, index: number, read: Read): string | undefined {
  const point = model.points.get(index);
  if (point?.hasDataLabel === false) return undefined;
  const own = point?.label?.formula === undefined ? point?.label?.text : String(read(point.label.formula)[0] ?? "");
  return own === "" ? undefined : own;
}
